package cn.liuzhong.interview.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.calendar.rules.WorkingCalendar;
import cn.liuzhong.settings.rules.RuleSettings;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InterviewDeadlinesTest {

    private static final WorkingCalendar BY_WEEKENDS = new WorkingCalendar(Map.of());
    private static final LocalDate THURSDAY = LocalDate.of(2020, 11, 19);

    @Test
    void minutes_and_rectification_count_working_days_the_result_calendar_days() {
        assertThat(InterviewDeadlines.after(THURSDAY, BY_WEEKENDS, RuleSettings.STANDARD))
                .isEqualTo(new InterviewDeadlines(
                        LocalDate.of(2020, 11, 24), LocalDate.of(2020, 11, 26), LocalDate.of(2020, 12, 19)));
    }

    @Test
    void nothing_is_due_before_the_talk_was_held() {
        assertThat(InterviewDeadlines.after(null, BY_WEEKENDS, RuleSettings.STANDARD))
                .isEqualTo(new InterviewDeadlines(null, null, null));
    }
}
