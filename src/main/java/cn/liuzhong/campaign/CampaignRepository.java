package cn.liuzhong.campaign;

import cn.liuzhong.access.ProjectSight;
import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.platform.Selection;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CampaignRepository implements PanacheRepositoryBase<Campaign, UUID> {

    Campaign require(Scope scope, UUID id) {
        return in(scope)
                .and("c.id = :id", "id", id)
                .query(getEntityManager(), "from Campaign c", Campaign.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NoSuchRow.of(Campaign.class, id));
    }

    /** The newest first. */
    List<Campaign> page(Scope scope, Paging paging) {
        Cursor after = paging.after();
        return in(scope)
                .and("c.id < :after", "after", after == null ? null : after.uuid(0))
                .query(getEntityManager(), "from Campaign c", " order by c.id desc", Campaign.class)
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    long count(Scope scope) {
        return in(scope)
                .query(getEntityManager(), "select count(*) from Campaign c", Long.class)
                .getSingleResult();
    }

    /** Campaigns with a project that whoever asks sees. */
    private static Selection in(Scope scope) {
        return scope.isEverything()
                ? new Selection()
                : new Selection()
                        .and(
                                " and exists (select 1 from Campaign of join of.projectIds pid join Project p on p.id = pid"
                                        + " where of.id = c.id"
                                        + ProjectSight.condition(scope, "p.unitId", "p.groupId") + ")",
                                ProjectSight.parameters(scope));
    }

    /** The projects of a campaign that whoever asks sees, with their units, by id. */
    List<Member> members(Scope scope, UUID campaignId, UUID after, int limit) {
        Selection selection = members(scope, campaignId);
        selection.and("p.id > :after", "after", after);
        return selection
                .query(
                        getEntityManager(),
                        "select p.id, p.name, u.id, u.name from Campaign c join c.projectIds pid"
                                + " join Project p on p.id = pid join Unit u on u.id = p.unitId",
                        " order by p.id",
                        Member.class)
                .setMaxResults(limit)
                .getResultList();
    }

    long countMembers(Scope scope, UUID campaignId) {
        return members(scope, campaignId)
                .query(
                        getEntityManager(),
                        "select count(*) from Campaign c join c.projectIds pid join Project p on p.id = pid",
                        Long.class)
                .getSingleResult();
    }

    private static Selection members(Scope scope, UUID campaignId) {
        return new Selection()
                .and("c.id = :campaign", "campaign", campaignId)
                .and(ProjectSight.condition(scope, "p.unitId", "p.groupId"), ProjectSight.parameters(scope));
    }

    /** A project of a campaign, and whose it is. */
    record Member(UUID projectId, String projectName, UUID unitId, String unitName) {

        Ref project() {
            return new Ref(projectId, projectName);
        }

        Ref unit() {
            return new Ref(unitId, unitName);
        }
    }
}
