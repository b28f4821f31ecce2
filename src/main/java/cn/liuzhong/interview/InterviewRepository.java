package cn.liuzhong.interview;

import cn.liuzhong.interview.rules.InterviewStatus;
import cn.liuzhong.lag.LagSnapshot;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Paging;
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

    private static final String MATCHES = "(:period is null or period = :period) and (:unit is null or unitId = :unit)"
            + " and (:status is null or status = :status)";

    /** More steps than an interview ever takes. */
    private static final int MOST_STEPS = 200;

    private final StatelessSession session;

    InterviewRepository(StatelessSession session) {
        this.session = session;
    }

    Interview require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> NoSuchRow.of(Interview.class, id));
    }

    void insert(List<Interview> interviews, List<InterviewItem> items) {
        session.insertMultiple(interviews);
        session.insertMultiple(items);
    }

    void record(InterviewStep step) {
        getEntityManager().persist(step);
    }

    /** The newest first. */
    List<Interview> page(InterviewFilter filter, Paging paging) {
        Cursor after = paging.after();
        return getEntityManager()
                .createQuery(
                        "from Interview where " + MATCHES + " and (:after is null or id < :after) order by id desc",
                        Interview.class)
                .setParameter("period", filter.period())
                .setParameter("unit", filter.unitId())
                .setParameter("status", filter.status())
                .setParameter("after", after == null ? null : after.uuid(0))
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    long count(InterviewFilter filter) {
        return getEntityManager()
                .createQuery("select count(*) from Interview where " + MATCHES, Long.class)
                .setParameter("period", filter.period())
                .setParameter("unit", filter.unitId())
                .setParameter("status", filter.status())
                .getSingleResult();
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

    /** The units that had an interview in a month which was not cancelled. */
    Set<UUID> unitsInterviewed(String period) {
        return getEntityManager()
                .createQuery("select unitId from Interview where period = :period and status <> :cancelled", UUID.class)
                .setParameter("period", period)
                .setParameter("cancelled", InterviewStatus.CANCELLED)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
