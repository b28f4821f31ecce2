package cn.liuzhong.factor;

import cn.liuzhong.factor.rules.FactorRule;
import cn.liuzhong.lag.LagGrounds;
import cn.liuzhong.lag.LateFactorView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What of a project's needs explains that it lags, or excuses it. */
@ApplicationScoped
class FactorGrounds implements LagGrounds {

    private final LateFactorRepository late;
    private final FactorRepository factors;

    FactorGrounds(LateFactorRepository late, FactorRepository factors) {
        this.late = late;
        this.factors = factors;
    }

    @Override
    public Map<UUID, List<LateFactorView>> late(Collection<UUID> projectIds, LocalDate asOf) {
        return projectIds.isEmpty()
                ? Map.of()
                : late.ofProjects(projectIds, asOf).stream()
                        .filter(row -> row.lateDays(asOf) > 0)
                        .collect(Collectors.groupingBy(
                                LateFactorRepository.Row::projectId,
                                Collectors.mapping(row -> view(row, asOf), Collectors.toList())));
    }

    private static LateFactorView view(LateFactorRepository.Row row, LocalDate asOf) {
        return new LateFactorView(row.id(), row.factor(), row.title(), row.neededBy(), row.lateDays(asOf));
    }

    @Override
    public boolean excuse(UUID factorId, UUID projectId, LocalDate first) {
        return factors.findByIdOptional(factorId)
                .filter(need -> need.projectId.equals(projectId))
                .map(need -> FactorRule.excuses(need.facts(), first))
                .orElse(false);
    }
}
