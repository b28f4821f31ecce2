package cn.liuzhong.project;

import cn.liuzhong.access.ProjectSight;
import cn.liuzhong.access.rules.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;

/** Supervised projects by the codes they bear, the most first. */
@ApplicationScoped
class CodedProjectRepository {

    private static final String COUNTED =
            """
        select %1$s, count(*) from project p %2$s
         where p.list_state in ('ON_LIST', 'SUSPENDED')%3$s
         group by %1$s order by count(*) desc, %1$s""";

    /** More than any office keeps of one list. */
    private static final int MOST = 200;

    private final EntityManager entities;

    CodedProjectRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<Row> byPhase(Scope scope) {
        return rows(scope, "p.phase_code", "");
    }

    List<Row> byCategory(Scope scope) {
        return rows(scope, "c.code", "left join project_category c on c.project_id = p.id");
    }

    private List<Row> rows(Scope scope, String code, String join) {
        var query = entities.unwrap(Session.class)
                .createNativeQuery(
                        COUNTED.formatted(code, join, ProjectSight.condition(scope, "p.unit_id", "p.group_id")),
                        Row.class)
                .addSynchronizedQuerySpace("project")
                .addSynchronizedQuerySpace("project_category")
                .setMaxResults(MOST);
        ProjectSight.parameters(scope).forEach(query::setParameter);
        return query.getResultList();
    }

    record Row(String code, long count) {}
}
