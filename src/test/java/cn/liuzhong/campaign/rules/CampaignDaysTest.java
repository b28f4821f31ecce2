package cn.liuzhong.campaign.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignDaysTest {

    private static final CampaignDays HUNDRED = new CampaignDays(LocalDate.of(2020, 9, 23), LocalDate.of(2020, 12, 31));

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        2020-01-01, 0,   100
        2020-09-22, 0,   100
        2020-09-23, 0,   100
        2020-09-24, 1,   99
        2020-11-20, 58,  42
        2020-12-30, 98,  2
        2020-12-31, 99,  1
        2021-01-01, 100, 0
        2021-06-01, 100, 0
        """)
    void the_last_day_counts_as_one_and_after_it_none_is_left(LocalDate day, int elapsed, int remaining) {
        assertThat(HUNDRED.total()).isEqualTo(100);
        assertThat(HUNDRED.remaining(day)).isEqualTo(remaining);
        assertThat(HUNDRED.elapsed(day)).isEqualTo(elapsed);
    }

    @Property
    void each_day_of_a_campaign_takes_one(
            @ForAll @IntRange(max = 400) int length, @ForAll @IntRange(max = 400) int elapsed) {
        LocalDate from = LocalDate.of(2020, 1, 1);
        CampaignDays days = new CampaignDays(from, from.plusDays(length));
        LocalDate day = from.plusDays(elapsed);

        assertThat(days.elapsed(day) + days.remaining(day)).isEqualTo(days.total());
        assertThat(days.remaining(day) > 0).isEqualTo(days.contain(day));
        assertThat(days.remaining(day) - days.remaining(day.plusDays(1))).isEqualTo(days.contain(day) ? 1 : 0);
    }
}
