package cn.liuzhong.interview;

import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.interview.rules.InterviewStatus;
import cn.liuzhong.lag.LagSnapshot;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Selection;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

@ApplicationScoped
class InterviewRepository implements PanacheRepositoryBase<Interview, UUID> {

    /** More steps than an interview ever takes. */
    private static final int MOST_STEPS = 200;

    private final StatelessSession session;

    InterviewRepository(StatelessSession session) {
        this.session = session;
    }

    Interview require(Scope scope, UUID id) {
        return in(scope)
                .and("n.id = :id", "id", id)
                .query(getEntityManager(), "from Interview n", Interview.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NoSuchRow.of(Interview.class, id));
    }

    void insert(List<Interview> interviews, List<InterviewItem> items) {
        session.insertMultiple(interviews);
        session.insertMultiple(items);
    }

    void record(InterviewStep step) {
        getEntityManager().persist(step);
    }

    /** The newest first. */
    List<Interview> page(Scope scope, InterviewFilter filter, Paging paging) {
        Cursor after = paging.after();
        return matching(scope, filter)
                .and("n.id < :after", "after", after == null ? null : after.uuid(0))
                .query(getEntityManager(), "from Interview n", " order by n.id desc", Interview.class)
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    long count(Scope scope, InterviewFilter filter) {
        return matching(scope, filter)
                .query(getEntityManager(), "select count(*) from Interview n", Long.class)
                .getSingleResult();
    }

    /** Those that wait for somebody, by state; one statement. */
    Map<InterviewStatus, Long> waiting(Scope scope) {
        return in(scope)
                .and(" and n.status in (PROPOSED, CONFIRMED, RECORDED, RESULT_REPORTED)", Map.of())
                .query(
                        getEntityManager(),
                        "select n.status, count(*) from Interview n",
                        " group by n.status",
                        Waiting.class)
                .getResultStream()
                .collect(Collectors.toMap(Waiting::status, Waiting::count));
    }

    private static Selection matching(Scope scope, InterviewFilter filter) {
        return in(scope)
                .and("n.period = :period", "period", filter.period())
                .and("n.unitId = :unit", "unit", filter.unitId())
                .and("n.status = :status", "status", filter.status());
    }

    /** A group sees the whole of what names one of its projects: it is copied on it. */
    private static Selection in(Scope scope) {
        return new Selection()
                .and("n.unitId = :ownUnit", "ownUnit", scope.unitId())
                .and(
                        """
                exists (select 1 from InterviewItem i join Project p on p.id = i.lag.projectId
                        where i.interviewId = n.id and p.groupId = :ownGroup)""",
                        "ownGroup",
                        scope.groupId());
    }

    /** What interviews are about, each in its order; one statement, whatever their number. */
    Map<UUID, List<LagSnapshot>> itemsOf(Collection<UUID> interviewIds) {
        return getEntityManager()
                .createQuery(
                        "from InterviewItem where interviewId in :ids order by interviewId, position",
                        InterviewItem.class)
                .setParameter("ids", interviewIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        item -> item.interviewId, Collectors.mapping(item -> item.lag, Collectors.toList())));
    }

    List<InterviewStep> stepsOf(UUID interviewId) {
        return getEntityManager()
                .createQuery("from InterviewStep where interviewId = :id order by id", InterviewStep.class)
                .setParameter("id", interviewId)
                .setMaxResults(MOST_STEPS)
                .getResultList();
    }

    /** Held, and the minutes or the result still to come; in the order in which they were proposed. */
    List<Interview> owing(UUID after, int limit) {
        return getEntityManager()
                .createQuery(
                        """
                from Interview n
                where n.id > :after and n.heldOn is not null
                    and (n.status = RECORDED or n.status = RESULT_REPORTED and n.minutes is null)
                order by n.id""",
                        Interview.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The units that had an interview in a month which was not cancelled. */
    Set<UUID> unitsInterviewed(String period) {
        return getEntityManager()
                .createQuery("select unitId from Interview where period = :period and status <> :cancelled", UUID.class)
                .setParameter("period", period)
                .setParameter("cancelled", InterviewStatus.CANCELLED)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    record Waiting(InterviewStatus status, long count) {}
}
