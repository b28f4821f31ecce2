package cn.liuzhong.interview.rules;

import cn.liuzhong.calendar.rules.HalfMonth;
import cn.liuzhong.calendar.rules.WholeMonth;
import cn.liuzhong.lag.rules.Lag;
import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.reminder.rules.Warning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * 一月一约谈 (§3.4): a unit is proposed for interview when at least one item (a) lags at D, (b) already lagged on the first
 * day of the month, and (c) was named in a letter to that unit for the half month before or the month's first half. Without
 * a warning there is no interview.
 */
public final class InterviewRule {

    private InterviewRule() {}

    /** The half months whose letters warn for a month's interview. */
    public static List<HalfMonth> warningPeriods(WholeMonth month) {
        return List.of(month.firstHalf().previous(), month.firstHalf());
    }

    /**
     * @param lags what lags at the month's as-of day, without what is exempt
     * @param warnings what letters named, of {@link #warningPeriods}
     * @param before per unit, how many months in a row right before had an interview that was not cancelled
     */
    public static List<InterviewDraft> propose(
            WholeMonth month,
            Collection<Lag> lags,
            Collection<Warning> warnings,
            Map<UUID, Integer> before,
            InterviewTriggers triggers) {
        Map<Named, List<Warning>> warned = warnings.stream()
                .sorted(Comparator.comparing(
                        (Warning warning) -> warning.period().firstDay()))
                .collect(Collectors.groupingBy(Named::of));
        Map<UUID, List<Lag>> named = lags.stream()
                .filter(lag -> qualifies(month, lag, warned.getOrDefault(Named.of(lag), List.of()), triggers))
                .collect(Collectors.groupingBy(Lag::unitId, TreeMap::new, Collectors.toList()));
        List<InterviewDraft> drafts = new ArrayList<>(named.size());
        named.forEach((unitId, items) -> drafts.add(new InterviewDraft(
                unitId,
                InterviewLevel.after(before.getOrDefault(unitId, 0)),
                items.stream().sorted(Lag.LONGEST_FIRST).toList(),
                lettersNaming(items, warned))));
        return drafts;
    }

    private static boolean qualifies(WholeMonth month, Lag lag, List<Warning> warnings, InterviewTriggers triggers) {
        boolean lagsSinceTheFirst = !lag.lagSince().isAfter(month.firstDay());
        boolean redNamed = triggers.redNamed()
                && lag.light() == Light.RED
                && warnings.stream().anyMatch(warning -> warning.period().equals(month.firstHalf()));
        boolean replyOverdue =
                triggers.replyOverdue() && warnings.stream().anyMatch(warning -> warning.replyOverdueAt(month.asOf()));
        return !warnings.isEmpty() && (lagsSinceTheFirst || redNamed || replyOverdue);
    }

    private static List<UUID> lettersNaming(List<Lag> items, Map<Named, List<Warning>> warned) {
        return items.stream()
                .flatMap(item -> warned.get(Named.of(item)).stream())
                .sorted(Comparator.comparing(
                        (Warning warning) -> warning.period().firstDay()))
                .map(Warning::reminderId)
                .distinct()
                .toList();
    }

    /** An item is the same when it is the same thing of the same unit: a new unit has not been warned. */
    private record Named(UUID unitId, LagKind kind, UUID subjectId) {

        static Named of(Lag lag) {
            return new Named(lag.unitId(), lag.kind(), lag.subjectId());
        }

        static Named of(Warning warning) {
            return new Named(warning.unitId(), warning.kind(), warning.subjectId());
        }
    }
}
