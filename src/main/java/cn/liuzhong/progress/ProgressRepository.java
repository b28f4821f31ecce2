package cn.liuzhong.progress;

import cn.liuzhong.access.ProjectSight;
import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Selection;
import cn.liuzhong.progress.rules.ProgressStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class ProgressRepository implements PanacheRepositoryBase<ProgressReport, UUID> {

    /** Whoever asks has asked for the project first. */
    Optional<ProgressReport> ofMonth(UUID projectId, YearMonth month) {
        return find("projectId = ?1 and period = ?2", projectId, ProgressReport.period(month))
                .firstResultOptional();
    }

    List<ProgressReport> ofYear(UUID projectId, int year) {
        return list("projectId = ?1 and year = ?2 order by month", projectId, year);
    }

    /** The report of the latest month in which something counts. */
    Optional<ProgressReport> lastInForce(UUID projectId) {
        return find("projectId = ?1 and inForce.cumulative is not null order by period desc", projectId)
                .firstResultOptional();
    }

    /**
     * Who changes a plan or a report of that year waits here for whoever does so too: what is kept of them is counted over all of
     * them. Freed with the transaction; to be asked for before anything is read. Some years share a lock: the database has room for
     * some thousands only, and an import changes more plans than that at once.
     */
    void lock(UUID projectId, int year) {
        getEntityManager()
                .createNativeQuery(
                        """
                select 1 from pg_advisory_xact_lock(hashtext('liuzhong.progress'), abs(hashtext(:year) % 1024))""")
                .setParameter("year", projectId + " " + year)
                .getSingleResult();
    }

    /** The figures that count, by project and month; one statement, whatever their number. */
    Map<UUID, NavigableMap<Integer, BigDecimal>> doneInYear(Collection<UUID> projectIds, int year) {
        if (projectIds.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        """
                select r.projectId, r.month, r.inForce.cumulative from ProgressReport r
                 where r.projectId in :projects and r.year = :year and r.inForce.cumulative is not null""",
                        Done.class)
                .setParameter("projects", projectIds)
                .setParameter("year", year)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Done::projectId, Collectors.toMap(Done::month, Done::cumulative, (a, b) -> b, TreeMap::new)));
    }

    void record(ProgressVersion version) {
        getEntityManager().persist(version);
    }

    ProgressVersion version(UUID reportId, int number) {
        return getEntityManager()
                .createQuery(
                        "from ProgressVersion where reportId = :report and number = :number", ProgressVersion.class)
                .setParameter("report", reportId)
                .setParameter("number", number)
                .getSingleResult();
    }

    /** The latest that was not returned. */
    Optional<ProgressVersion> standing(UUID reportId) {
        return getEntityManager()
                .createQuery(
                        """
                from ProgressVersion where reportId = :report
                 and status <> cn.liuzhong.progress.rules.ProgressStatus.RETURNED order by number desc""",
                        ProgressVersion.class)
                .setParameter("report", reportId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Of each report its latest version; one statement, whatever their number. */
    Map<UUID, ProgressVersion> latest(Collection<UUID> reportIds) {
        return reportIds.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                """
                        select v from ProgressVersion v join ProgressReport r on r.id = v.reportId and r.latest = v.number
                         where r.id in :reports""",
                                ProgressVersion.class)
                        .setParameter("reports", reportIds)
                        .getResultStream()
                        .collect(Collectors.toMap(version -> version.reportId, Function.identity()));
    }

    /** The latest first. */
    List<ProgressVersion> versions(UUID reportId, Paging paging) {
        Cursor after = paging.after();
        return getEntityManager()
                .createQuery(
                        "from ProgressVersion where reportId = :report and number < :before order by number desc",
                        ProgressVersion.class)
                .setParameter("report", reportId)
                .setParameter("before", after == null ? Integer.MAX_VALUE : after.number(0))
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    /** The latest month first. */
    List<ProgressReport> page(Scope scope, ProgressFilter filter, Paging paging) {
        Cursor after = paging.after();
        Selection selection = matching(scope, filter);
        if (after != null) {
            selection.and(
                    " and (r.period < :afterMonth or r.period = :afterMonth and r.id > :afterId)",
                    Map.of("afterMonth", after.number(0), "afterId", after.uuid(1)));
        }
        return selection
                .query(
                        getEntityManager(),
                        "from ProgressReport r",
                        " order by r.period desc, r.id",
                        ProgressReport.class)
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    long count(Scope scope, ProgressFilter filter) {
        return matching(scope, filter)
                .query(getEntityManager(), "select count(*) from ProgressReport r", Long.class)
                .getSingleResult();
    }

    /** By the index {@code progress_report_undecided}. */
    Map<ProgressStatus, Long> undecided(Scope scope) {
        return new Selection()
                .and(ProjectSight.ofProjects(scope, "r.projectId"), ProjectSight.parameters(scope))
                .and(" and r.status <> CHECKED", Map.of())
                .query(
                        getEntityManager(),
                        "select r.status, count(*) from ProgressReport r",
                        " group by r.status",
                        Undecided.class)
                .getResultStream()
                .collect(Collectors.toMap(Undecided::status, Undecided::count));
    }

    private static Selection matching(Scope scope, ProgressFilter filter) {
        return new Selection()
                .and(ProjectSight.ofProjects(scope, "r.projectId"), ProjectSight.parameters(scope))
                .and("r.projectId = :project", "project", filter.projectId())
                .and(
                        "r.period = :period",
                        "period",
                        filter.month() == null ? null : ProgressReport.period(filter.month()))
                .and("r.status = :status", "status", filter.status())
                .and("r.doubtful = :doubtful", "doubtful", filter.doubtful())
                .and("r.projectId in (select p.id from Project p where p.unitId = :unit)", "unit", filter.unitId());
    }

    record Done(UUID projectId, int month, BigDecimal cumulative) {}

    record Undecided(ProgressStatus status, long count) {}
}
