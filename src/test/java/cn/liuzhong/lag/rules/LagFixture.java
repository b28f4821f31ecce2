package cn.liuzhong.lag.rules;

import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;

/** Random lists of deadlines: few units and few days, so that they meet. */
public final class LagFixture {

    public static final LocalDate FIRST_DAY = LocalDate.of(2020, 9, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2021, 1, 31);

    private LagFixture() {}

    public static UUID unit(int number) {
        return new UUID(0, number);
    }

    /** Milestones and issues of five units, due and done on any day of five months, each its own subject. */
    public static Arbitrary<Deadline> deadlines() {
        return Combinators.combine(
                        Arbitraries.of(LagKind.MILESTONE, LagKind.ISSUE),
                        Arbitraries.longs().between(1, Long.MAX_VALUE),
                        Arbitraries.integers().between(1, 5),
                        Dates.dates().between(FIRST_DAY, LAST_DAY),
                        Dates.dates().between(FIRST_DAY, LAST_DAY).injectNull(0.6))
                .as((kind, subject, unit, due, done) -> new Deadline(
                        kind, new UUID(1, subject), new UUID(2, unit), "项目" + unit, unit(unit), "事项", due, done));
    }
}
