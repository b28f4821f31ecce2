package cn.liuzhong.land;

import cn.liuzhong.land.rules.LandSchedule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Land costs; whoever asks has asked for their project first. */
@ApplicationScoped
class LandCostRepository implements PanacheRepositoryBase<LandCost, UUID> {

    Optional<LandCost> ofProject(UUID projectId) {
        return find("projectId", projectId).firstResultOptional();
    }

    LandSchedule schedule(LandCost cost) {
        SortedMap<YearMonth, BigDecimal> months = new TreeMap<>();
        rows(cost).forEach(row -> months.put(Months.of(row.period), row.amount));
        return new LandSchedule(months);
    }

    /** Writes the months that differ, and only those. */
    void write(LandCost cost, LandSchedule schedule) {
        SortedMap<YearMonth, BigDecimal> missing = new TreeMap<>(schedule.months());
        for (LandCostMonth row : rows(cost)) {
            BigDecimal amount = missing.remove(Months.of(row.period));
            if (amount == null) {
                getEntityManager().remove(row);
            } else if (amount.compareTo(row.amount) != 0) {
                row.amount = amount;
            }
        }
        missing.forEach((month, amount) -> {
            LandCostMonth row = new LandCostMonth();
            row.landCostId = cost.id;
            row.projectId = cost.projectId;
            row.period = Months.period(month);
            row.amount = amount;
            getEntityManager().persist(row);
        });
    }

    private List<LandCostMonth> rows(LandCost cost) {
        return getEntityManager()
                .createQuery("from LandCostMonth where landCostId = :cost order by period", LandCostMonth.class)
                .setParameter("cost", cost.id)
                .getResultList();
    }
}
