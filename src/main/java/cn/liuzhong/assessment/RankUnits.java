package cn.liuzhong.assessment;

import cn.liuzhong.access.Caller;
import cn.liuzhong.assessment.rules.Candidate;
import cn.liuzhong.assessment.rules.Place;
import cn.liuzhong.assessment.rules.RankRule;
import cn.liuzhong.assessment.rules.ScoreRule;
import cn.liuzhong.assessment.rules.UnitInputs;
import cn.liuzhong.assessment.rules.UnitScore;
import cn.liuzhong.calendar.rules.WholeMonth;
import cn.liuzhong.settings.rules.RankingSettings;
import cn.liuzhong.settings.rules.RuleSettings;
import cn.liuzhong.unit.FindUnits;
import cn.liuzhong.unit.UnitOfKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ranks all active units for a month, each among those of its kind. A unit without a kind has a score and no rank. */
@ApplicationScoped
class RankUnits {

    private final GatherInputs gather;
    private final FindUnits units;

    RankUnits(GatherInputs gather, FindUnits units) {
        this.gather = gather;
        this.units = units;
    }

    /** In the order in which a ranking is read. */
    List<RankedUnit> of(Caller caller, WholeMonth month, RuleSettings rules) {
        List<UnitOfKind> all = units.kinds(caller);
        Map<UUID, UnitInputs> inputs =
                gather.of(caller, month, rules, all.stream().map(UnitOfKind::id).toList());
        Map<UUID, UnitScore> scores = new HashMap<>();
        inputs.forEach((unit, facts) -> scores.put(unit, ScoreRule.score(facts, rules.ranking())));
        Map<UUID, Place> places = new HashMap<>();
        all.stream()
                .filter(unit -> unit.kindCode() != null)
                .collect(Collectors.groupingBy(UnitOfKind::kindCode))
                .values()
                .forEach(ofOneKind -> places.putAll(RankRule.places(
                        ofOneKind.stream()
                                .map(unit ->
                                        candidate(unit, inputs.get(unit.id()), scores.get(unit.id()), rules.ranking()))
                                .toList(),
                        rules.ranking().red(),
                        rules.ranking().black())));
        return all.stream()
                .map(unit -> new RankedUnit(
                        unit, places.getOrDefault(unit.id(), Place.NONE), inputs.get(unit.id()), scores.get(unit.id())))
                .sorted(RankedUnit.ORDER)
                .toList();
    }

    private static Candidate candidate(UnitOfKind unit, UnitInputs inputs, UnitScore score, RankingSettings settings) {
        return new Candidate(
                unit.id(),
                score.score(),
                inputs.investment().meets(settings.target()),
                inputs.investment().excused());
    }
}
