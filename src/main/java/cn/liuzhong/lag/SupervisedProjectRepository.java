package cn.liuzhong.lag;

import cn.liuzhong.access.ProjectSight;
import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.lag.rules.LightSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** A unit's projects that have a light; read here because the project feature asks this one for its lights. */
@ApplicationScoped
class SupervisedProjectRepository {

    private static final String OF_UNIT =
            """
        select id, list_state = 'ON_LIST', list_state = 'SUSPENDED'
          from project
         where unit_id = :unit and list_state in ('ON_LIST', 'SUSPENDED')""";

    private final EntityManager entities;

    SupervisedProjectRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<LightSubject> ofUnit(Scope scope, UUID unitId) {
        var query = entities.unwrap(Session.class)
                .createNativeQuery(OF_UNIT + ProjectSight.condition(scope, "unit_id", "group_id"), LightSubject.class)
                .addSynchronizedQuerySpace("project")
                .setParameter("unit", unitId);
        ProjectSight.parameters(scope).forEach(query::setParameter);
        return query.getResultList();
    }
}
