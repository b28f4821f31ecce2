package cn.liuzhong.progress;

import cn.liuzhong.access.Caller;
import cn.liuzhong.lag.LagScope;
import cn.liuzhong.lag.LagSource;
import cn.liuzhong.lag.LagSubject;
import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.lag.rules.Lagging;
import cn.liuzhong.platform.Messages;
import cn.liuzhong.progress.rules.InvestmentLag;
import cn.liuzhong.progress.rules.InvestmentRule;
import cn.liuzhong.progress.rules.YearFigures;
import cn.liuzhong.settings.rules.RuleSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Whose investment lags (§3.2): a project's plan of the cut-off's year is what lags. */
@ApplicationScoped
class InvestmentLags implements LagSource {

    private static final Comparator<Lagging> LONGEST_FIRST =
            Comparator.comparing(Lagging::lagSince).thenComparing(Lagging::subjectId);

    private final PlanLagRepository candidates;
    private final PlanRepository plans;
    private final ReadYearFigures figures;
    private final Messages messages;

    InvestmentLags(PlanLagRepository candidates, PlanRepository plans, ReadYearFigures figures, Messages messages) {
        this.candidates = candidates;
        this.plans = plans;
        this.figures = figures;
        this.messages = messages;
    }

    @Override
    public LagKind kind() {
        return LagKind.INVESTMENT;
    }

    @Override
    public List<Lagging> lagging(LocalDate asOf, LagScope scope, RuleSettings rules) {
        int year = asOf.minusDays(1).getYear();
        YearMonth lastMonth = YearMonth.from(asOf).minusMonths(1);
        if (lastMonth.getYear() != year) {
            return List.of();
        }
        List<PlanLagRepository.Planned> found = candidates.behind(lastMonth, rules.investment(), scope);
        Map<UUID, YearFigures> years = figures.of(
                Caller.SCHEDULER,
                found.stream().map(PlanLagRepository.Planned::projectId).toList(),
                year);
        return page(
                found.stream()
                        .flatMap(planned -> InvestmentRule.judge(
                                years.get(planned.projectId()), lastMonth.getMonthValue(), rules.investment())
                                .map(lag -> lagging(planned, year, lag))
                                .stream()),
                scope);
    }

    /** The part of what was found that the scope wants; since when it lags only the rule knows, and no index. */
    private static List<Lagging> page(Stream<Lagging> found, LagScope scope) {
        return found.filter(lagging ->
                        scope.lagSinceUntil() == null || !lagging.lagSince().isAfter(scope.lagSinceUntil()))
                .filter(lagging -> scope.after() == null || isAfter(lagging, scope.after()))
                .sorted(LONGEST_FIRST)
                .limit(scope.limit() == null ? Long.MAX_VALUE : scope.limit())
                .toList();
    }

    private static boolean isAfter(Lagging lagging, LagScope.After after) {
        int byDay = lagging.lagSince().compareTo(after.lagSince());
        return byDay > 0 || byDay == 0 && lagging.subjectId().compareTo(after.subjectId()) > 0;
    }

    private Lagging lagging(PlanLagRepository.Planned planned, int year, InvestmentLag lag) {
        return new Lagging(
                kind(),
                planned.planId(),
                planned.projectId(),
                planned.projectName(),
                planned.unitId(),
                title(year, lag),
                null,
                YearMonth.of(year, lag.firstMonth()).plusMonths(1).atDay(1),
                lag.red());
    }

    /** As letters name it: the month it was judged at, what was done of the plan, and which plan that is. Never rounded up: what lags is not named as 80.0%. */
    private String title(int year, InvestmentLag lag) {
        BigDecimal percent = lag.standing().ratio().movePointRight(2).setScale(1, RoundingMode.DOWN);
        return messages.text(
                Messages.DEFAULT,
                "lag.title.INVESTMENT",
                String.valueOf(year),
                String.valueOf(lag.month()),
                percent.toPlainString(),
                lag.byMonth() ? "" : messages.text(Messages.DEFAULT, "lag.title.even"));
    }

    @Override
    public Optional<LagSubject> subject(UUID subjectId) {
        return PlanLags.subject(plans, messages, kind(), subjectId);
    }
}
