package cn.liuzhong.assessment;

import cn.liuzhong.access.Caller;
import cn.liuzhong.assessment.RankingFactsRepository.CountRow;
import cn.liuzhong.assessment.RankingFactsRepository.DueRow;
import cn.liuzhong.assessment.RankingFactsRepository.PlanRow;
import cn.liuzhong.assessment.RankingFactsRepository.ReportRow;
import cn.liuzhong.assessment.RankingFactsRepository.StartRow;
import cn.liuzhong.assessment.rules.Invested;
import cn.liuzhong.assessment.rules.InvestmentFact;
import cn.liuzhong.assessment.rules.Punctuality;
import cn.liuzhong.assessment.rules.Reporting;
import cn.liuzhong.assessment.rules.Starts;
import cn.liuzhong.assessment.rules.UnitInputs;
import cn.liuzhong.calendar.WorkingDays;
import cn.liuzhong.calendar.rules.WholeMonth;
import cn.liuzhong.progress.ReadYearFigures;
import cn.liuzhong.progress.rules.ReportRule;
import cn.liuzhong.progress.rules.YearFigures;
import cn.liuzhong.settings.rules.RuleSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what the scores of a month are made of, for all units at once. */
@ApplicationScoped
class GatherInputs {

    private final RankingFactsRepository facts;
    private final ReadYearFigures figures;
    private final WorkingDays workingDays;

    GatherInputs(RankingFactsRepository facts, ReadYearFigures figures, WorkingDays workingDays) {
        this.facts = facts;
        this.figures = figures;
        this.workingDays = workingDays;
    }

    /** @return of each of the units; one without facts has empty ones */
    Map<UUID, UnitInputs> of(Caller caller, WholeMonth month, RuleSettings rules, Collection<UUID> units) {
        Map<UUID, List<DueRow>> milestones = byUnit(facts.milestones(month), DueRow::unitId);
        Map<UUID, List<DueRow>> issues = byUnit(facts.issues(month), DueRow::unitId);
        Map<UUID, List<StartRow>> starts = byUnit(facts.starts(month), StartRow::unitId);
        YearMonth reported = month.previous().month();
        Map<UUID, List<ReportRow>> reports = byUnit(facts.reports(month, reported), ReportRow::unitId);
        LocalDate dueOn = ReportRule.dueOn(
                reported, rules.report().dueWorkingDay(), workingDays.around(caller, month.firstDay()));
        Map<UUID, List<InvestmentFact>> plans = investment(caller, month);
        Map<UUID, Integer> letters = counts(facts.letters(month));
        Map<UUID, Integer> talks = counts(facts.talks(month));
        Map<UUID, UnitInputs> inputs = new HashMap<>();
        for (UUID unit : units) {
            inputs.put(
                    unit,
                    new UnitInputs(
                            Invested.of(
                                    of(plans, unit),
                                    month.month().getMonthValue(),
                                    rules.ranking().target()),
                            Punctuality.of(of(milestones, unit).stream()
                                    .map(DueRow::item)
                                    .toList()),
                            Starts.of(
                                    of(starts, unit).stream()
                                            .map(StartRow::fact)
                                            .toList(),
                                    month.cutOff()),
                            Punctuality.of(
                                    of(issues, unit).stream().map(DueRow::item).toList()),
                            Reporting.of(
                                    of(reports, unit).stream()
                                            .map(ReportRow::fact)
                                            .toList(),
                                    dueOn),
                            letters.getOrDefault(unit, 0),
                            talks.getOrDefault(unit, 0)));
        }
        return inputs;
    }

    private Map<UUID, List<InvestmentFact>> investment(Caller caller, WholeMonth month) {
        List<PlanRow> plans = facts.plans(month);
        Map<UUID, YearFigures> years = figures.of(
                caller,
                plans.stream().map(PlanRow::projectId).toList(),
                month.month().getYear());
        return plans.stream()
                .collect(Collectors.groupingBy(
                        PlanRow::unitId,
                        Collectors.mapping(
                                plan -> new InvestmentFact(years.get(plan.projectId()), plan.exempt()),
                                Collectors.toList())));
    }

    private static <R> Map<UUID, List<R>> byUnit(List<R> rows, Function<R, UUID> unit) {
        return rows.stream().collect(Collectors.groupingBy(unit));
    }

    private static <R> List<R> of(Map<UUID, List<R>> rows, UUID unit) {
        return rows.getOrDefault(unit, List.of());
    }

    private static Map<UUID, Integer> counts(List<CountRow> rows) {
        return rows.stream().collect(Collectors.toMap(CountRow::unitId, row -> Math.toIntExact(row.count())));
    }
}
