package cn.liuzhong.campaign;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.ProjectSight;
import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.campaign.rules.CampaignDays;
import cn.liuzhong.campaign.rules.TargetFacts;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Ref;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Targets, and what they are reached by. */
@ApplicationScoped
class TargetRepository implements PanacheRepositoryBase<CampaignTarget, UUID> {

    /**
     * An amount is reached in the first month from which on no report in force falls short of it: a later correction downwards
     * takes it back.
     */
    private static final String ROWS =
            """
        select t.id, t.campaign_id, c.name as campaign_name, t.project_id, p.name as project_name, p.unit_id,
               u.name as unit_name, t.title, t.due_on, t.milestone_id, t.amount,
               coalesce(t.done_on, m.completed_on) as done_on,
               (select min(r.period) from progress_report r
                 where r.project_id = t.project_id and r.year = extract(year from t.due_on) and r.period <= :period
                   and r.cumulative >= t.amount
                   and not exists (select 1 from progress_report l
                                    where l.project_id = r.project_id and l.year = r.year and l.month > r.month
                                      and l.period <= :period and l.cumulative < t.amount)) as reached_in,
               t.done_note, t.done_by, t.version
          from campaign_target t
          join campaign c on c.id = t.campaign_id
          join project p on p.id = t.project_id
          join unit u on u.id = p.unit_id
          left join milestone m on m.id = t.milestone_id
         where %s%s
         order by t.due_on, t.id""";

    private final ProjectSight sight;

    TargetRepository(ProjectSight sight) {
        this.sight = sight;
    }

    CampaignTarget require(Caller caller, UUID id) {
        return findByIdOptional(id)
                .filter(target -> sight.covers(caller, target.projectId))
                .orElseThrow(() -> NoSuchRow.of(CampaignTarget.class, id));
    }

    /** Of a campaign, those of projects that whoever asks sees, by the day on which they fall due; a campaign has few. */
    List<Row> ofCampaign(Scope scope, UUID campaignId, LocalDate asOf) {
        return rows(scope, "t.campaign_id = :id", campaignId, asOf);
    }

    /** Whoever asks has asked for the target first. */
    Row row(UUID id, LocalDate asOf) {
        return rows(Scope.EVERYTHING, "t.id = :id", id, asOf).get(0);
    }

    private List<Row> rows(Scope scope, String which, UUID id, LocalDate asOf) {
        var query = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        ROWS.formatted(which, ProjectSight.condition(scope, "p.unit_id", "p.group_id")), Row.class)
                .addSynchronizedQuerySpace("campaign_target")
                .addSynchronizedQuerySpace("campaign")
                .addSynchronizedQuerySpace("project")
                .addSynchronizedQuerySpace("unit")
                .addSynchronizedQuerySpace("milestone")
                .addSynchronizedQuerySpace("progress_report")
                .setParameter("id", id)
                .setParameter("period", asOf.getYear() * 100 + asOf.getMonthValue());
        ProjectSight.parameters(scope).forEach(query::setParameter);
        return query.getResultList();
    }

    long countOfCampaign(UUID campaignId) {
        return count("campaignId", campaignId);
    }

    boolean isMilestoneOf(UUID milestoneId, UUID projectId) {
        return getEntityManager()
                        .createQuery(
                                "select count(*) from Milestone where id = :milestone and projectId = :project",
                                Long.class)
                        .setParameter("milestone", milestoneId)
                        .setParameter("project", projectId)
                        .getSingleResult()
                > 0;
    }

    /** The projects of a campaign that have a target in it. */
    List<UUID> projectsWithTargets(UUID campaignId) {
        return getEntityManager()
                .createQuery("select distinct projectId from CampaignTarget where campaignId = :campaign", UUID.class)
                .setParameter("campaign", campaignId)
                .getResultList();
    }

    boolean anyOutside(UUID campaignId, CampaignDays days) {
        return count("campaignId = ?1 and (dueOn < ?2 or dueOn > ?3)", campaignId, days.from(), days.until()) > 0;
    }

    /** A target as the statement selects it. */
    record Row(
            UUID id,
            UUID campaignId,
            String campaignName,
            UUID projectId,
            String projectName,
            UUID unitId,
            String unitName,
            String title,
            LocalDate dueOn,
            UUID milestoneId,
            BigDecimal amount,
            LocalDate doneOn,
            Integer reachedIn,
            String doneNote,
            String doneBy,
            long version) {

        TargetFacts facts() {
            return new TargetFacts(
                    dueOn, doneOn, reachedIn == null ? null : YearMonth.of(reachedIn / 100, reachedIn % 100));
        }

        Ref unit() {
            return new Ref(unitId, unitName);
        }
    }
}
