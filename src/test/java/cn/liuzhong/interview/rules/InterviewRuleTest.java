package cn.liuzhong.interview.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.calendar.rules.HalfMonth;
import cn.liuzhong.calendar.rules.WholeMonth;
import cn.liuzhong.lag.rules.Deadline;
import cn.liuzhong.lag.rules.DeadlineRule;
import cn.liuzhong.lag.rules.Lag;
import cn.liuzhong.lag.rules.LagFixture;
import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.reminder.rules.LetterDraft;
import cn.liuzhong.reminder.rules.LetterRule;
import cn.liuzhong.reminder.rules.Warning;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewRuleTest {

    private static final UUID UNIT = LagFixture.unit(1);
    private static final InterviewTriggers STANDING_RULE = new InterviewTriggers(false, false);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
        # due,      month,   named in,              interview
        2020-10-30, 2020-11, 2020-10-H2 2020-11-H1, true
        2020-10-31, 2020-11, 2020-11-H1,            true
        2020-11-01, 2020-11, 2020-11-H1,            false
        2020-11-01, 2020-12, 2020-11-H2 2020-12-H1, true
        2020-10-30, 2020-11, 2020-10-H2,            true
        2020-10-30, 2020-11, 2020-11-H2,            false
        2020-10-30, 2020-11, 2020-10-H1,            false
        2020-10-30, 2020-11, -,                     false
        """)
    void who_lagged_on_the_first_and_was_warned_is_proposed(
            LocalDate due, String monthText, String namedIn, boolean proposed) {
        WholeMonth month = WholeMonth.parse(monthText).orElseThrow();
        Deadline milestone = milestone(1, due);
        List<Warning> warnings = halfMonths(namedIn).stream()
                .filter(InterviewRule.warningPeriods(month)::contains)
                .map(period -> warning(milestone, period))
                .toList();

        assertThat(propose(month, List.of(milestone), warnings, Map.of(), STANDING_RULE))
                .hasSize(proposed ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        0, OFFICE
        1, DEPUTY_LEADER
        2, LEADING_GROUP
        7, LEADING_GROUP
        """)
    void the_level_climbs_with_months_in_a_row(int before, InterviewLevel level) {
        assertThat(InterviewLevel.after(before)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # due,      red,   overdue, replied,    interview
        2020-11-02, false, false,   2020-11-24, false
        2020-11-02, false, true,    2020-11-24, false
        2020-11-02, false, true,    2020-12-01, true
        2020-11-02, true,  false,   2020-11-24, false
        """)
    void the_other_triggers_are_off_until_they_are_set(
            LocalDate due, boolean red, boolean overdue, LocalDate replied, boolean proposed) {
        WholeMonth month = WholeMonth.parse("2020-11").orElseThrow();
        Deadline milestone = milestone(1, due);
        Warning warning = new Warning(
                new UUID(9, 1),
                month.firstHalf(),
                UNIT,
                LagKind.MILESTONE,
                milestone.subjectId(),
                LocalDate.of(2020, 11, 25),
                replied);

        assertThat(propose(month, List.of(milestone), List.of(warning), Map.of(), new InterviewTriggers(red, overdue)))
                .hasSize(proposed ? 1 : 0);
    }

    @Property
    void no_interview_names_what_no_letter_named(
            @ForAll("list") List<Deadline> list, @ForAll("month") WholeMonth month) {
        List<Warning> warnings = InterviewRule.warningPeriods(month).stream()
                .flatMap(period -> LetterRule.compose(lags(list, period.asOf())).stream()
                        .flatMap(letter -> warnings(letter, period).stream()))
                .toList();

        for (InterviewDraft draft : propose(month, list, warnings, Map.of(), STANDING_RULE)) {
            assertThat(draft.items()).isNotEmpty();
            for (Lag item : draft.items()) {
                assertThat(warnings)
                        .anyMatch(warning -> warning.unitId().equals(draft.unitId())
                                && warning.subjectId().equals(item.subjectId())
                                && draft.reminderIds().contains(warning.reminderId()));
                assertThat(item.lagSince()).isBeforeOrEqualTo(month.firstDay());
            }
        }
    }

    @Property
    void without_letters_there_is_no_interview(@ForAll("list") List<Deadline> list, @ForAll("month") WholeMonth month) {
        assertThat(propose(month, list, List.of(), Map.of(), new InterviewTriggers(true, true)))
                .isEmpty();
    }

    @Property
    void after_both_letters_exactly_what_lagged_all_month_is_named(
            @ForAll("list") List<Deadline> list, @ForAll("month") WholeMonth month) {
        List<Warning> warnings = list.stream()
                .map(deadline -> warning(deadline, month.firstHalf()))
                .toList();

        List<UUID> named = propose(month, list, warnings, Map.of(), STANDING_RULE).stream()
                .flatMap(draft -> draft.items().stream())
                .map(Lag::subjectId)
                .toList();

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(list.stream()
                        .filter(deadline -> deadline.dueOn().isBefore(month.firstDay()))
                        .filter(deadline ->
                                deadline.doneOn() == null || deadline.doneOn().isAfter(month.cutOff()))
                        .map(Deadline::subjectId)
                        .toList());
    }

    @Provide
    Arbitrary<List<Deadline>> list() {
        return LagFixture.deadlines().list().ofMaxSize(30).uniqueElements(Deadline::subjectId);
    }

    @Provide
    Arbitrary<WholeMonth> month() {
        return Dates.dates().between(LagFixture.FIRST_DAY, LagFixture.LAST_DAY).map(WholeMonth::containing);
    }

    private static List<InterviewDraft> propose(
            WholeMonth month,
            List<Deadline> list,
            List<Warning> warnings,
            Map<UUID, Integer> before,
            InterviewTriggers triggers) {
        return InterviewRule.propose(month, lags(list, month.asOf()), warnings, before, triggers);
    }

    private static List<Lag> lags(List<Deadline> list, LocalDate asOf) {
        return list.stream()
                .map(deadline -> DeadlineRule.judge(deadline, asOf))
                .flatMap(Optional::stream)
                .map(lagging -> Lag.of(lagging, asOf, 30))
                .toList();
    }

    private static Deadline milestone(int number, LocalDate due) {
        return new Deadline(LagKind.MILESTONE, new UUID(1, number), new UUID(2, 1), "项目", UNIT, "节点", due, null);
    }

    private static List<Warning> warnings(LetterDraft letter, HalfMonth period) {
        UUID reminder = new UUID(period.hashCode(), letter.unitId().hashCode());
        return letter.items().stream()
                .map(item -> new Warning(
                        reminder, period, letter.unitId(), item.kind(), item.subjectId(), period.asOf(), null))
                .toList();
    }

    private static Warning warning(Deadline deadline, HalfMonth period) {
        return new Warning(
                new UUID(period.half(), period.hashCode()),
                period,
                deadline.unitId(),
                deadline.kind(),
                deadline.subjectId(),
                period.asOf().plusDays(9),
                null);
    }

    private static List<HalfMonth> halfMonths(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" "))
                        .map(period -> HalfMonth.parse(period).orElseThrow())
                        .toList();
    }
}
