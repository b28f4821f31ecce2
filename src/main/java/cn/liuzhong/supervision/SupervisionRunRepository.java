package cn.liuzhong.supervision;

import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.supervision.rules.RunKind;
import cn.liuzhong.supervision.rules.RunStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SupervisionRunRepository implements PanacheRepositoryBase<SupervisionRun, UUID> {

    SupervisionRun require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> NoSuchRow.of(SupervisionRun.class, id));
    }

    /**
     * Enters the run unless its kind and period have one. When another transaction is entering the same at this moment, it
     * waits for its end: that is how two replicas produce one run.
     *
     * @return whether it was entered
     */
    boolean claim(SupervisionRun run) {
        return getEntityManager()
                        .createNativeQuery(
                                """
                insert into supervision_run
                    (id, kind, period, as_of, status, settings_version, trigger, started_by, started_at)
                values (:id, :kind, :period, :asOf, :status, :settings, :trigger, :startedBy, :startedAt)
                on conflict on constraint supervision_run_once do nothing""")
                        .setParameter("id", run.id)
                        .setParameter("kind", run.kind.name())
                        .setParameter("period", run.period)
                        .setParameter("asOf", run.asOf)
                        .setParameter("status", run.status.name())
                        .setParameter("settings", run.settingsVersion)
                        .setParameter("trigger", run.trigger.name())
                        .setParameter("startedBy", run.startedBy)
                        .setParameter("startedAt", run.startedAt)
                        .executeUpdate()
                == 1;
    }

    /** The run of a period, held against others until the transaction ends. */
    SupervisionRun locked(RunKind kind, String period) {
        return find("kind = ?1 and period = ?2", kind, period)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    Optional<SupervisionRun> of(RunKind kind, String period) {
        return find("kind = ?1 and period = ?2", kind, period).firstResultOptional();
    }

    /** The periods that were run or skipped and have an as-of day on {@code from} or later. */
    Set<String> recorded(RunKind kind, LocalDate from) {
        return getEntityManager()
                .createQuery("select period from SupervisionRun where kind = :kind and asOf >= :from", String.class)
                .setParameter("kind", kind)
                .setParameter("from", from)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** The one with the latest period. */
    Optional<SupervisionRun> lastDone(RunKind kind) {
        return find("kind = ?1 and status = ?2 order by asOf desc", kind, RunStatus.DONE)
                .firstResultOptional();
    }

    /** The latest period first. */
    List<SupervisionRun> page(RunKind kind, Paging paging) {
        Cursor after = paging.after();
        String rest = after == null ? "" : "and (asOf < :asOf or asOf = :asOf and id < :id) ";
        var page = getEntityManager()
                .createQuery(
                        "from SupervisionRun where (:kind is null or kind = :kind) " + rest
                                + "order by asOf desc, id desc",
                        SupervisionRun.class)
                .setParameter("kind", kind)
                .setMaxResults(paging.fetch());
        if (after != null) {
            page.setParameter("asOf", after.date(0)).setParameter("id", after.uuid(1));
        }
        return page.getResultList();
    }

    long count(RunKind kind) {
        return kind == null ? count() : count("kind", kind);
    }

    /** Changes nothing when it is on record. */
    void recordInstallation(LocalDate today) {
        getEntityManager()
                .createNativeQuery("insert into installation (installed_on) values (:today) on conflict do nothing")
                .setParameter("today", today)
                .executeUpdate();
    }

    /** The day this service was first started on its database. */
    LocalDate installedOn() {
        return (LocalDate) getEntityManager()
                .createNativeQuery("select installed_on from installation", LocalDate.class)
                .getSingleResult();
    }
}
