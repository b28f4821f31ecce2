package cn.liuzhong.notification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofHours(72);
    private static final BackOff RULE = new BackOff(Duration.ofSeconds(5), LONGEST);
    private static final Instant FIRST = Instant.parse("2020-11-16T01:00:00Z");
    private static final long PATIENCE_MS = 72L * 60 * 60 * 1000;

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # attempts, since the first, random, asked, wait
            1 , PT0S       , 0    ,        , PT0S
            1 , PT0S       , 0.5  ,        , PT2.5S
            2 , PT5S       , 0.5  ,        , PT5S
            5 , PT1M       , 0.5  ,        , PT40S
            40, PT20H      , 0.5  ,        , PT30M
            # What the receiver asks for counts when it is longer, up to an hour.
            1 , PT0S       , 0.5  , PT1S   , PT2.5S
            1 , PT0S       , 0.5  , PT120S , PT2M
            1 , PT0S       , 0.5  , PT100H , PT1H
            # The last attempt is made when patience ends; then it is over.
            99, PT71H50M   , 0.5  ,        , PT10M
            99, PT72H      , 0.5  ,        ,
            99, PT80H      , 0.5  , PT1S   ,""")
    void the_next_attempt(int attempts, Duration since, double random, Duration asked, Duration wait) {
        Instant now = FIRST.plus(since);

        assertThat(RULE.next(attempts, FIRST.plus(PATIENCE), now, random, asked))
                .isEqualTo(Optional.ofNullable(wait).map(now::plus));
    }

    @Property
    void never_before_now_nor_after_the_end_nor_later_than_the_longest_wait(
            @ForAll @IntRange(min = 1, max = 10_000) int attempts,
            @ForAll @LongRange(min = 0, max = 2 * PATIENCE_MS) long since,
            @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double random,
            @ForAll @LongRange(min = -1000, max = PATIENCE_MS) long asked) {
        Instant now = FIRST.plusMillis(since);
        Optional<Instant> next = RULE.next(attempts, FIRST.plus(PATIENCE), now, random, Duration.ofMillis(asked));

        assertThat(next.isPresent()).isEqualTo(since < PATIENCE_MS);
        next.ifPresent(at -> assertThat(at).isBetween(now, FIRST.plus(PATIENCE)).isBeforeOrEqualTo(now.plus(LONGEST)));
    }

    @Property
    void the_bound_of_the_wait_never_shrinks(@ForAll @IntRange(min = 1, max = 10_000) int attempts) {
        assertThat(RULE.ceiling(attempts + 1)).isBetween(RULE.ceiling(attempts), LONGEST);
    }
}
