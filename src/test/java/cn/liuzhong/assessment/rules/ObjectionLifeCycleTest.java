package cn.liuzhong.assessment.rules;

import static cn.liuzhong.assessment.rules.ObjectionAction.ACCEPT;
import static cn.liuzhong.assessment.rules.ObjectionStatus.ACCEPTED;
import static cn.liuzhong.assessment.rules.ObjectionStatus.RAISED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.platform.rules.LifeCycleContract;
import cn.liuzhong.platform.rules.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectionLifeCycleTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2020, 12, 4);

    @Test
    void moves_by_its_table() {
        LifeCycleContract.check(ObjectionLifeCycle.TABLE, ObjectionStatus.class, ObjectionAction.class);
    }

    @ParameterizedTest
    @CsvSource({"2020-12-04, true", "2021-01-03, true", "2021-01-04, false"})
    void is_raised_within_thirty_days_after_publication(LocalDate today, boolean granted) {
        LocalDate until = ObjectionLifeCycle.until(PUBLISHED, 30);

        assertThat(ObjectionLifeCycle.raise(until, today))
                .isEqualTo(granted ? Verdict.granted(RAISED) : Verdict.refused("objection.too-late", until));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # raised by, published by, by,      refused
        unit1,       office1,      office2,
        unit1,       office1,      office1, objection.decider-is-publisher
        office2,     office1,      office2, objection.decider-is-raiser
        """)
    void is_decided_by_someone_not_involved(String raisedBy, String publishedBy, String by, String refused) {
        assertThat(ObjectionLifeCycle.decide(RAISED, ACCEPT, raisedBy, publishedBy, by))
                .isEqualTo(refused == null ? Verdict.granted(ACCEPTED) : Verdict.refused(refused));
    }

    @Test
    void is_decided_once() {
        assertThat(ObjectionLifeCycle.decide(ACCEPTED, ACCEPT, "unit1", "office1", "office2"))
                .isEqualTo(Verdict.refused("life-cycle", ACCEPTED, ACCEPT));
    }
}
