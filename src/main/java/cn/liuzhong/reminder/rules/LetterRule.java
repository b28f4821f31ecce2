package cn.liuzhong.reminder.rules;

import cn.liuzhong.lag.rules.Lag;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** 半月一提醒 (§3.3): each unit with at least one lag gets one letter that merges all of them; no lag, no letter. */
public final class LetterRule {

    private LetterRule() {}

    /** In the order of the units' ids, so that numbers are given in the same order every time. */
    public static List<LetterDraft> compose(Collection<Lag> lags) {
        return lags.stream()
                .collect(Collectors.groupingBy(Lag::unitId, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(unit -> new LetterDraft(
                        unit.getKey(),
                        unit.getValue().stream().sorted(Lag.LONGEST_FIRST).toList()))
                .toList();
    }
}
