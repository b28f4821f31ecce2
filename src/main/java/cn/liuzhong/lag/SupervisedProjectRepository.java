package cn.liuzhong.lag;

import cn.liuzhong.access.ProjectSight;
import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.lag.rules.LightSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Projects that have a light; read here because the project feature asks this one for its lights. */
@ApplicationScoped
class SupervisedProjectRepository {

    private static final String SUPERVISED =
            """
        select id, list_state = 'ON_LIST', list_state = 'SUSPENDED'
          from project
         where list_state in ('ON_LIST', 'SUSPENDED')""";

    private final EntityManager entities;

    SupervisedProjectRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<LightSubject> of(Scope scope) {
        return list(scope, "", Map.of());
    }

    List<LightSubject> ofUnit(Scope scope, UUID unitId) {
        return list(scope, " and unit_id = :unit", Map.of("unit", unitId));
    }

    private List<LightSubject> list(Scope scope, String further, Map<String, Object> parameters) {
        var query = entities.unwrap(Session.class)
                .createNativeQuery(
                        SUPERVISED + further + ProjectSight.condition(scope, "unit_id", "group_id"), LightSubject.class)
                .addSynchronizedQuerySpace("project");
        parameters.forEach(query::setParameter);
        ProjectSight.parameters(scope).forEach(query::setParameter);
        return query.getResultList();
    }
}
