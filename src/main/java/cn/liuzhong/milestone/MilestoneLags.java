package cn.liuzhong.milestone;

import cn.liuzhong.lag.LagScope;
import cn.liuzhong.lag.LagSource;
import cn.liuzhong.lag.LagSubject;
import cn.liuzhong.lag.rules.Deadline;
import cn.liuzhong.lag.rules.DeadlineRule;
import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.lag.rules.Lagging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Which milestones lag (§3.2). */
@ApplicationScoped
@Transactional
public class MilestoneLags implements LagSource {

    private static final String DUE_SOON =
            """
        select distinct m.project_id
          from milestone m join project p on p.id = m.project_id
         where p.list_state = 'ON_LIST' and m.project_id = any(:projectIds)
           and m.due_on between :from and :until
           and m.status <> 'VOIDED' and (m.completed_on is null or m.completed_on >= :from)""";

    private final EntityManager entities;

    MilestoneLags(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public LagKind kind() {
        return LagKind.MILESTONE;
    }

    @Override
    public List<Lagging> lagging(LocalDate asOf, LagScope scope) {
        LateMilestones late = LateMilestones.of(asOf, scope);
        NativeQuery<Object[]> query = sql(late.sql(), Object[].class);
        late.parameters().forEach(query::setParameter);
        return query.getResultStream()
                .map(MilestoneLags::deadline)
                .flatMap(deadline -> DeadlineRule.judge(deadline, asOf).stream())
                .toList();
    }

    @Override
    public Set<UUID> dueSoon(LocalDate from, LocalDate until, Collection<UUID> projectIds) {
        return Set.copyOf(sql(DUE_SOON, UUID.class)
                .setParameter("projectIds", projectIds.toArray(UUID[]::new))
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList());
    }

    @Override
    public Optional<LagSubject> subject(UUID subjectId) {
        return Optional.ofNullable(entities.find(Milestone.class, subjectId))
                .map(milestone -> new LagSubject(milestone.projectId, milestone.name));
    }

    private <T> NativeQuery<T> sql(String sql, Class<T> row) {
        return entities.unwrap(Session.class).createNativeQuery(sql, row);
    }

    private static Deadline deadline(Object[] row) {
        return new Deadline(
                LagKind.MILESTONE,
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (UUID) row[3],
                (String) row[4],
                (LocalDate) row[5],
                (LocalDate) row[6]);
    }
}
