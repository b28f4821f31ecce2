package cn.liuzhong.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Whom the outbox tells what, read aloud. */
@ApplicationScoped
public class Told {

    private final EntityManager entities;

    Told(EntityManager entities) {
        this.entities = entities;
    }

    /** The names of the units and groups that are told, and “OFFICE”; in order of their telling. */
    @Transactional
    public List<String> of(String event) {
        return entities.createNativeQuery(
                        """
                select coalesce(u.name, g.name, 'OFFICE') from outbox o
                  left join unit u on u.id = o.unit_id left join work_group g on g.id = o.group_id
                 where o.event = :event order by o.id""",
                        String.class)
                .setParameter("event", event)
                .getResultList();
    }

    /** One fact of what is told, as text; in order of the telling. */
    @Transactional
    public List<String> fact(String event, String fact) {
        return entities.createNativeQuery(
                        "select facts ->> :fact from outbox where event = :event order by id", String.class)
                .setParameter("event", event)
                .setParameter("fact", fact)
                .getResultList();
    }
}
