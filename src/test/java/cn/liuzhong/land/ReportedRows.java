package cn.liuzhong.land;

import cn.liuzhong.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;

/** Plans and reports in force, written straight into the tables: how they come about is tested where they belong. */
@ApplicationScoped
class ReportedRows {

    private final EntityManager entities;

    ReportedRows(EntityManager entities) {
        this.entities = entities;
    }

    /** @param land null where the report does not say what it is made of */
    @Transactional
    void report(String projectId, YearMonth month, long cumulative, Long land) {
        entities.createNativeQuery(
                        """
                insert into progress_report (id, project_id, year, month, period, status, latest, doubtful, cumulative, land)
                values (:id, :project, :year, :month, :period, 'CHECKED', 1, false, :cumulative, cast(:land as numeric))""")
                .setParameter("id", Ids.next())
                .setParameter("project", UUID.fromString(projectId))
                .setParameter("year", month.getYear())
                .setParameter("month", month.getMonthValue())
                .setParameter("period", month.getYear() * 100 + month.getMonthValue())
                .setParameter("cumulative", BigDecimal.valueOf(cumulative))
                .setParameter("land", land == null ? null : land.toString())
                .executeUpdate();
    }

    @Transactional
    void plan(String projectId, int year) {
        entities.createNativeQuery(
                        "insert into annual_plan (id, project_id, year, annual) values (:id, :project, :year, 1000)")
                .setParameter("id", Ids.next())
                .setParameter("project", UUID.fromString(projectId))
                .setParameter("year", year)
                .executeUpdate();
    }

    /** What of a land cost counts in a month, past the service. */
    @Transactional
    void rewrite(String projectId, YearMonth month) {
        entities.createNativeQuery(
                        "update land_cost_month set amount = amount + 1 where project_id = :project and period = :period")
                .setParameter("project", UUID.fromString(projectId))
                .setParameter("period", month.getYear() * 100 + month.getMonthValue())
                .executeUpdate();
    }
}
