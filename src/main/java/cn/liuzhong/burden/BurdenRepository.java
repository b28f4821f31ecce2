package cn.liuzhong.burden;

import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.burden.rules.Asked;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What was asked of units in a month, counted where it lies; each branch is served by an index. */
@ApplicationScoped
class BurdenRepository {

    private static final String ASKED =
            """
        select asked.unit_id, cast(sum(letters) as int) as letters, cast(sum(interviews) as int) as interviews,
               cast(sum(reports) as int) as reports, cast(sum(requests) as int) as requests
          from (select unit_id, 1 as letters, 0 as interviews, 0 as reports, 0 as requests
                  from reminder where issued_on between :first and :last and status <> 'WITHDRAWN'
                union all
                select n.unit_id, 0, 1, 0, 0
                  from interview n join supervision_run s on s.id = n.run_id
                 where s.started_at >= :begin and s.started_at < :end and n.status <> 'CANCELLED'
                union all
                select p.unit_id, 0, 0, 1, 0
                  from annual_plan a join project p on p.id = a.project_id
                 where a.year = :year and p.list_state = 'ON_LIST'
                union all
                select unit_id, 0, 0, 0, 1
                  from manual_request where asked_on between :first and :last and status <> 'WITHDRAWN') as asked
         where true%s
         group by asked.unit_id""";

    private final EntityManager entities;

    BurdenRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Those units of which anything was asked. */
    Map<UUID, Asked> ofMonth(Scope scope, YearMonth month) {
        Map<String, Object> parameters = new HashMap<>();
        String narrowed = "";
        if (scope.unitId() != null) {
            narrowed += " and asked.unit_id = :unit";
            parameters.put("unit", scope.unitId());
        }
        if (scope.groupId() != null) {
            narrowed += " and asked.unit_id in (select unit_id from project where group_id = :group)";
            parameters.put("group", scope.groupId());
        }
        return counted(narrowed, parameters, month);
    }

    Asked ofUnit(UUID unitId, YearMonth month) {
        return ofMonth(new Scope(unitId, null), month).getOrDefault(unitId, Asked.NOTHING);
    }

    /** Whoever asks the same unit at the same time waits until this transaction has ended, and then counts what it asked. */
    void lock(UUID unitId) {
        entities.createNativeQuery("select id from unit where id = :unit for no key update", UUID.class)
                .setParameter("unit", unitId)
                .getSingleResult();
    }

    /** In a month the reports of the month before are due (§3.2), under the plan of that month's year. */
    private Map<UUID, Asked> counted(String narrowed, Map<String, Object> parameters, YearMonth month) {
        var query = entities.unwrap(Session.class)
                .createNativeQuery(ASKED.formatted(narrowed), Row.class)
                .addSynchronizedQuerySpace("reminder")
                .addSynchronizedQuerySpace("interview")
                .addSynchronizedQuerySpace("supervision_run")
                .addSynchronizedQuerySpace("annual_plan")
                .addSynchronizedQuerySpace("project")
                .addSynchronizedQuerySpace("manual_request")
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth())
                .setParameter("begin", begin(month))
                .setParameter("end", begin(month.plusMonths(1)))
                .setParameter("year", month.minusMonths(1).getYear());
        parameters.forEach(query::setParameter);
        return query.getResultList().stream().collect(Collectors.toMap(Row::unitId, Row::asked));
    }

    private static Instant begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(OfficeClock.ZONE).toInstant();
    }

    record Row(UUID unitId, int letters, int interviews, int reports, int requests) {

        Asked asked() {
            return new Asked(letters, interviews, reports, requests);
        }
    }
}
