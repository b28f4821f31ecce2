package cn.liuzhong.supervision.rules;

import cn.liuzhong.calendar.rules.HalfMonth;
import cn.liuzhong.calendar.rules.Period;
import cn.liuzhong.calendar.rules.WholeMonth;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What a run does, and the periods it runs for. A reminder comes before the interview that its letters may lead to. */
public enum RunKind {
    REMINDER(HalfMonth::parse, HalfMonth::containing),
    INTERVIEW(WholeMonth::parse, WholeMonth::containing);

    private final Function<String, Optional<? extends Period>> parse;
    private final Function<LocalDate, Period> containing;

    RunKind(Function<String, Optional<? extends Period>> parse, Function<LocalDate, Period> containing) {
        this.parse = parse;
        this.containing = containing;
    }

    /** Empty when the text is not a period of this kind. */
    public Optional<? extends Period> periodOf(String text) {
        return parse.apply(text);
    }

    public Period periodContaining(LocalDate day) {
        return containing.apply(day);
    }
}
