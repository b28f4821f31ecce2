package cn.liuzhong.burden.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.platform.rules.Verdict;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BurdenRuleTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # letters, interviews, reports, requests, limit, total, held back, over
        0, 0, 0, 0, 1, 0, false, false
        0, 0, 0, 1, 1, 1, true,  false
        2, 1, 0, 4, 8, 7, false, false
        2, 1, 0, 5, 8, 8, true,  false
        2, 1, 6, 4, 8, 8, true,  false
        2, 1, 1, 4, 8, 8, true,  false
        2, 1, 6, 5, 8, 9, true,  true
        3, 0, 0, 0, 2, 3, true,  true
        """)
    void letters_interviews_the_round_of_reports_and_requests_count_towards_the_limit(
            int letters, int interviews, int reports, int requests, int limit, int total, boolean held, boolean over) {
        Asked asked = new Asked(letters, interviews, reports, requests);

        assertThat(asked.total()).isEqualTo(total);
        assertThat(BurdenRule.holdsBack(asked, limit)).isEqualTo(held);
        assertThat(BurdenRule.isOver(asked, limit)).isEqualTo(over);
    }

    @Test
    void what_is_held_back_says_what_was_asked() {
        assertThat(BurdenRule.ask(new Asked(2, 1, 6, 4), 8))
                .isEqualTo(Verdict.refused("request.burden", 8, 2, 1, 1, 4));
    }

    /** However many requests are tried: the rule's letters may lead over the limit, a request by hand never does. */
    @Property
    void no_request_by_hand_leads_over_the_limit(
            @ForAll @IntRange(max = 10) int letters,
            @ForAll @IntRange(max = 40) int reports,
            @ForAll @IntRange(min = 1, max = 20) int limit,
            @ForAll @IntRange(max = 30) int tries) {
        Asked asked = new Asked(letters, 0, reports, 0);
        int before = asked.total();
        for (int i = 0; i < tries; i++) {
            if (BurdenRule.ask(asked, limit) instanceof Verdict.Granted<RequestStatus>) {
                asked = new Asked(letters, 0, reports, asked.requests() + 1);
            }
        }

        assertThat(asked.total()).isLessThanOrEqualTo(Math.max(before, limit));
    }
}
