package cn.liuzhong.supervision;

import cn.liuzhong.calendar.rules.Period;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.supervision.rules.RunKind;

/** Reads the period that a request names. */
final class Periods {

    private Periods() {}

    /** @throws InvalidInput when it is not a period of that kind */
    static Period read(RunKind kind, String text) {
        String expected = kind == RunKind.REMINDER ? "period.half-month" : "period.month";
        return kind.periodOf(text).orElseThrow(() -> new InvalidInput("/period", expected));
    }
}
