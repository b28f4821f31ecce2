package cn.liuzhong.progress;

import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Paging;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Statements of 把握度; whoever asks has asked for their project first. Ids are in the order of stating. */
@ApplicationScoped
class ConfidenceRepository implements PanacheRepositoryBase<Confidence, UUID> {

    /** What counts for a month: what was stated for it last. */
    Optional<Confidence> ofMonth(UUID projectId, YearMonth month) {
        return find("projectId = ?1 and period = ?2 order by id desc", projectId, ProgressReport.period(month))
                .firstResultOptional();
    }

    /** What counts for each month of the year up to that one, the latest first: each year has a plan of its own. */
    List<Confidence> until(UUID projectId, YearMonth month) {
        return find(
                        """
                from Confidence c where c.projectId = ?1 and c.period between ?2 and ?3 and not exists (
                    select 1 from Confidence later
                     where later.projectId = c.projectId and later.period = c.period and later.id > c.id)
                 order by c.period desc""",
                        projectId,
                        ProgressReport.period(month.withMonth(1)),
                        ProgressReport.period(month))
                .list();
    }

    /** What was stated last first. */
    List<Confidence> ofProject(UUID projectId, Paging paging) {
        Cursor after = paging.after();
        return (after == null
                        ? find("projectId = ?1 order by id desc", projectId)
                        : find("projectId = ?1 and id < ?2 order by id desc", projectId, after.uuid(0)))
                .range(0, paging.fetch() - 1)
                .list();
    }
}
