package cn.liuzhong.access;

import cn.liuzhong.access.rules.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Whether a project, and what hangs on it, is there for whoever asks: the one place where a {@link Scope} becomes a condition on
 * projects.
 */
@ApplicationScoped
public class ProjectSight {

    private final EntityManager entities;

    ProjectSight(EntityManager entities) {
        this.entities = entities;
    }

    /** For a row that is read alone; costs nothing for those who see everything. */
    public boolean covers(Caller caller, UUID projectId) {
        Scope scope = caller.scope();
        if (scope.isEverything()) {
            return true;
        }
        var query = entities.createQuery(
                        "select count(*) from Project p where p.id = :project"
                                + condition(scope, "p.unitId", "p.groupId"),
                        Long.class)
                .setParameter("project", projectId);
        parameters(scope).forEach(query::setParameter);
        return query.getSingleResult() > 0;
    }

    /**
     * For rows that name their project, in HQL; begins with “and”, empty for those who see everything. Its parameters are
     * {@link #parameters}.
     *
     * @param projectId the path of the project's id
     */
    public static String ofProjects(Scope scope, String projectId) {
        return scope.isEverything()
                ? ""
                : " and " + projectId + " in (select sight.id from Project sight where true"
                        + condition(scope, "sight.unitId", "sight.groupId") + ")";
    }

    /**
     * For projects themselves, in HQL or SQL; begins with “and”, empty for those who see everything.
     *
     * @param unit the path of the responsible unit's id
     * @param group the path of the group's id
     */
    public static String condition(Scope scope, String unit, String group) {
        return (scope.unitId() == null ? "" : " and " + unit + " = :sightUnit")
                + (scope.groupId() == null ? "" : " and " + group + " = :sightGroup");
    }

    public static Map<String, Object> parameters(Scope scope) {
        Map<String, Object> parameters = new HashMap<>();
        if (scope.unitId() != null) {
            parameters.put("sightUnit", scope.unitId());
        }
        if (scope.groupId() != null) {
            parameters.put("sightGroup", scope.groupId());
        }
        return parameters;
    }
}
