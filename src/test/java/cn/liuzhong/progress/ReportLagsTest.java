package cn.liuzhong.progress;

import static cn.liuzhong.testsupport.ListFixture.project;
import static cn.liuzhong.testsupport.ListFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.lag.LagScope;
import cn.liuzhong.lag.rules.Lagging;
import cn.liuzhong.settings.rules.RuleSettings;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListRows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Five projects that owe the report of October, which was due on 2020-11-04. */
@QuarkusTest
class ReportLagsTest extends HttpTest {

    private static final LocalDate D = LocalDate.of(2020, 11, 16);
    private static final LocalDate SINCE = LocalDate.of(2020, 11, 5);

    @Inject
    ReportLags lags;

    @Inject
    PlanLagRepository candidates;

    @Inject
    ListRows rows;

    private List<UUID> all;

    @BeforeEach
    void fivePlansWithoutReport() {
        String unit = unit("丰门街道");
        for (int i = 0; i < 5; i++) {
            rows.plan(UUID.fromString(project("项目" + i, unit)), 2020, 1200);
        }
        all = plans(LagScope.ALL);
    }

    @Test
    void pages_follow_the_plans_to_the_last() {
        List<UUID> walked = new ArrayList<>();
        LagScope.After after = null;
        List<UUID> page;
        do {
            page = plans(after(after, 2));
            walked.addAll(page);
            after = page.isEmpty() ? null : new LagScope.After(SINCE, page.get(page.size() - 1));
        } while (page.size() == 2);

        assertThat(walked).hasSize(5).isEqualTo(all);
    }

    @Test
    void no_more_than_the_page_is_read() {
        assertThat(candidates.owing(YearMonth.of(2020, 10), 2020, SINCE, after(null, 2)))
                .hasSize(2);
    }

    @Test
    void a_page_that_ended_earlier_is_followed_by_all_and_one_that_ended_later_by_none() {
        UUID last = all.get(4);

        assertThat(plans(after(new LagScope.After(SINCE.minusDays(1), last), null)))
                .isEqualTo(all);
        assertThat(plans(after(new LagScope.After(SINCE, last), null))).isEmpty();
        assertThat(plans(after(new LagScope.After(SINCE.plusDays(1), all.get(0)), null)))
                .isEmpty();
    }

    @Test
    void what_lags_since_a_day_or_longer_is_all_or_nothing() {
        assertThat(plans(LagScope.since(SINCE))).isEqualTo(all);
        assertThat(plans(LagScope.since(SINCE.minusDays(1)))).isEmpty();
    }

    private static LagScope after(LagScope.After after, Integer limit) {
        return new LagScope(null, null, null, null, after, limit);
    }

    private List<UUID> plans(LagScope scope) {
        return lags.lagging(D, scope, RuleSettings.STANDARD).stream()
                .map(Lagging::subjectId)
                .toList();
    }
}
