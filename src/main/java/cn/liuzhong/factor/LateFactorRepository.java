package cn.liuzhong.factor;

import cn.liuzhong.access.ProjectSight;
import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.codelist.CodeName;
import cn.liuzhong.factor.rules.FactorFacts;
import cn.liuzhong.factor.rules.FactorRule;
import cn.liuzhong.factor.rules.FactorState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * What may be late of {@code ON_LIST} projects at an as-of day: two branches, each served by its own partial index, so that the
 * cost follows what is late. SQL pre-selects, the rule decides.
 */
@ApplicationScoped
class LateFactorRepository {

    private static final String BRANCH =
            """
        select n.id, n.project_id, n.factor_code, coalesce(c.name, n.factor_code) as factor_name, n.title, n.state,
               n.needed_by, n.provided_on, a.annual
          from factor_need n
          join project p on p.id = n.project_id
          left join code_entry c on c.list = 'FACTOR' and c.code = n.factor_code
          left join annual_plan a on a.project_id = n.project_id and a.year = :year
         where p.list_state = 'ON_LIST' and n.needed_by < :asOf and %s%s""";

    private final EntityManager entities;

    LateFactorRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<Row> ofProjects(Collection<UUID> projectIds, LocalDate asOf) {
        return late(
                " and n.project_id = any(:projects)",
                Map.of("projects", Set.copyOf(projectIds).toArray(UUID[]::new)),
                asOf);
    }

    List<Row> within(Scope scope, LocalDate asOf) {
        return late(ProjectSight.condition(scope, "p.unit_id", "p.group_id"), ProjectSight.parameters(scope), asOf);
    }

    private List<Row> late(String narrowed, Map<String, Object> parameters, LocalDate asOf) {
        var query = entities.unwrap(Session.class)
                .createNativeQuery(
                        BRANCH.formatted("n.state in ('NEEDED', 'PROMISED')", narrowed) + " union all "
                                + BRANCH.formatted("n.provided_on >= :asOf", narrowed)
                                + " order by needed_by, id",
                        Row.class)
                .addSynchronizedQuerySpace("factor_need")
                .addSynchronizedQuerySpace("project")
                .addSynchronizedQuerySpace("code_entry")
                .addSynchronizedQuerySpace("annual_plan")
                .setParameter("asOf", asOf)
                .setParameter("year", asOf.getYear());
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** @param annual the project's plan for the as-of day's year, 万元; null without one */
    record Row(
            UUID id,
            UUID projectId,
            String factorCode,
            String factorName,
            String title,
            String state,
            LocalDate neededBy,
            LocalDate providedOn,
            BigDecimal annual) {

        int lateDays(LocalDate asOf) {
            return FactorRule.lateDays(new FactorFacts(FactorState.valueOf(state), neededBy, providedOn), asOf);
        }

        CodeName factor() {
            return new CodeName(factorCode, factorName);
        }
    }
}
