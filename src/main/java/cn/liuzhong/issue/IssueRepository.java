package cn.liuzhong.issue;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.ProjectSight;
import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.issue.rules.IssueLevel;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.LikePattern;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Paging;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class IssueRepository implements PanacheRepositoryBase<Issue, UUID> {

    private static final int LATEST_STEPS = 200;

    private final ProjectSight sight;

    IssueRepository(ProjectSight sight) {
        this.sight = sight;
    }

    Issue require(Caller caller, UUID id) {
        return findByIdOptional(id)
                .filter(issue -> sight.covers(caller, issue.projectId))
                .orElseThrow(() -> NoSuchRow.of(Issue.class, id));
    }

    /** In the order in which they were entered. */
    List<Issue> page(Scope scope, IssueFilter filter, Paging paging) {
        Selection selection = new Selection(scope, filter);
        Cursor after = paging.after();
        selection.and("i.id > :after", "after", after == null ? null : after.uuid(0));
        var query = getEntityManager()
                .createQuery("from Issue i" + selection.where() + " order by i.id", Issue.class)
                .setMaxResults(paging.fetch());
        selection.values.forEach(query::setParameter);
        return query.getResultList();
    }

    long count(Scope scope, IssueFilter filter) {
        Selection selection = new Selection(scope, filter);
        var query = getEntityManager().createQuery("select count(*) from Issue i" + selection.where(), Long.class);
        selection.values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    void record(IssueStep step) {
        getEntityManager().persist(step);
    }

    /** When a closure was last returned or the issue reopened. */
    Optional<Instant> lastUndone(UUID issueId) {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        """
                select max(doneAt) from IssueStep
                where issueId = :issue and action in (RETURN, REOPEN)""",
                        Instant.class)
                .setParameter("issue", issueId)
                .getSingleResult());
    }

    /** Latest first. */
    List<IssueStep> steps(UUID issueId) {
        return getEntityManager()
                .createQuery("from IssueStep where issueId = :issue order by id desc", IssueStep.class)
                .setParameter("issue", issueId)
                .setMaxResults(LATEST_STEPS)
                .getResultList();
    }

    /**
     * Unsolved issues of {@code ON_LIST} projects that a level has had for long, oldest first. They are locked: whoever
     * climbs them at the same time waits and then finds them moved.
     *
     * @param receivedBy received by the level on this day or before
     * @param afterSince where the batch before ended, with {@code afterId}
     */
    List<Issue> climbing(IssueLevel level, LocalDate receivedBy, LocalDate afterSince, UUID afterId, int limit) {
        return getEntityManager()
                .createQuery(
                        """
                from Issue i
                where i.status in (OPEN, IN_PROGRESS) and i.level <> LEADING_GROUP and i.level = :level
                    and i.levelSince <= :receivedBy
                    and i.levelSince >= :afterSince and (i.levelSince > :afterSince or i.id > :afterId)
                    and exists (select 1 from Project p where p.id = i.projectId and p.listState = ON_LIST)
                order by i.levelSince, i.id""",
                        Issue.class)
                .setParameter("level", level)
                .setParameter("receivedBy", receivedBy)
                .setParameter("afterSince", afterSince)
                .setParameter("afterId", afterId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Only the conditions that were asked for, so that the database sees which index serves them. */
    private static final class Selection {

        private final StringBuilder conditions = new StringBuilder();
        private final Map<String, Object> values = new HashMap<>();

        Selection(Scope scope, IssueFilter filter) {
            conditions.append(" where true").append(ProjectSight.ofProjects(scope, "i.projectId"));
            values.putAll(ProjectSight.parameters(scope));
            and("i.projectId = :project", "project", filter.project);
            and("i.projectId in (select p.id from Project p where p.unitId = :unit)", "unit", filter.unit);
            and("i.projectId in (select p.id from Project p where p.groupId = :group)", "group", filter.group);
            and("i.status = :status", "status", filter.status);
            and("i.level = :level", "level", filter.level);
            and(
                    "(i.title like :q escape '!' or i.description like :q escape '!')",
                    "q",
                    LikePattern.containing(filter.q));
        }

        /** Left out when the value is null. */
        void and(String condition, String name, Object value) {
            if (value != null) {
                conditions.append(" and ").append(condition);
                values.put(name, value);
            }
        }

        String where() {
            return conditions.toString();
        }
    }
}
