package cn.liuzhong.reminder.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.calendar.rules.HalfMonth;
import cn.liuzhong.lag.rules.Deadline;
import cn.liuzhong.lag.rules.DeadlineRule;
import cn.liuzhong.lag.rules.Lag;
import cn.liuzhong.lag.rules.LagFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;

class LetterRuleTest {

    @Test
    void the_number_is_written_the_official_way() {
        assertThat(new LetterNumber(2020, 12).text()).isEqualTo("六重办提醒〔2020〕12号");
    }

    @Property
    void every_lag_of_a_unit_is_in_its_letter_exactly_once_and_nothing_else_is(
            @ForAll("list") List<Deadline> list, @ForAll("asOf") LocalDate asOf) {
        List<Lag> lags = lags(list, asOf);

        List<Lag> named = LetterRule.compose(lags).stream()
                .flatMap(letter -> letter.items().stream())
                .toList();

        assertThat(named).containsExactlyInAnyOrderElementsOf(lags);
    }

    @Property
    void a_unit_without_a_lag_gets_no_letter_and_one_with_gets_one(
            @ForAll("list") List<Deadline> list, @ForAll("asOf") LocalDate asOf) {
        List<Lag> lags = lags(list, asOf);

        List<LetterDraft> letters = LetterRule.compose(lags);

        assertThat(letters)
                .extracting(LetterDraft::unitId)
                .containsExactlyInAnyOrderElementsOf(
                        lags.stream().map(Lag::unitId).collect(Collectors.toSet()));
    }

    @Property
    void a_letter_names_its_own_units_lags_the_longest_first(
            @ForAll("list") List<Deadline> list, @ForAll("asOf") LocalDate asOf) {
        for (LetterDraft letter : LetterRule.compose(lags(list, asOf))) {
            assertThat(letter.items()).extracting(Lag::unitId).containsOnly(letter.unitId());
            assertThat(letter.items()).isSortedAccordingTo((a, b) -> b.lagDays() - a.lagDays());
        }
    }

    @Property
    void the_order_of_the_list_makes_no_difference(
            @ForAll("list") List<Deadline> list, @ForAll("asOf") LocalDate asOf) {
        List<Lag> lags = lags(list, asOf);

        assertThat(LetterRule.compose(Set.copyOf(lags))).isEqualTo(LetterRule.compose(lags));
    }

    @Provide
    Arbitrary<List<Deadline>> list() {
        return LagFixture.deadlines().list().ofMaxSize(30).uniqueElements(Deadline::subjectId);
    }

    @Provide
    Arbitrary<LocalDate> asOf() {
        return Dates.dates().between(LagFixture.FIRST_DAY, LagFixture.LAST_DAY).map(day -> HalfMonth.containing(day)
                .asOf());
    }

    private static List<Lag> lags(List<Deadline> list, LocalDate asOf) {
        return list.stream()
                .map(deadline -> DeadlineRule.judge(deadline, asOf))
                .flatMap(Optional::stream)
                .map(lagging -> Lag.of(lagging, asOf, 30))
                .toList();
    }
}
