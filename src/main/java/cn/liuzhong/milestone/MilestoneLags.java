package cn.liuzhong.milestone;

import cn.liuzhong.lag.DeadlineTable;
import cn.liuzhong.lag.LagScope;
import cn.liuzhong.lag.LagSource;
import cn.liuzhong.lag.LagSubject;
import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.lag.rules.Lagging;
import cn.liuzhong.settings.rules.RuleSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Which milestones lag (§3.2). */
@ApplicationScoped
class MilestoneLags implements LagSource {

    static final DeadlineTable TABLE = new DeadlineTable(LagKind.MILESTONE, "milestone", "name", "completed_on");

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
    public List<Lagging> lagging(LocalDate asOf, LagScope scope, RuleSettings rules) {
        return TABLE.lagging(entities, asOf, scope);
    }

    @Override
    public Set<UUID> dueSoon(LocalDate from, LocalDate until, Collection<UUID> projectIds) {
        return Set.copyOf(entities.unwrap(Session.class)
                .createNativeQuery(DUE_SOON, UUID.class)
                .addSynchronizedQuerySpace("milestone")
                .addSynchronizedQuerySpace("project")
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
}
