package cn.liuzhong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.issue.rules.IssueLevel;
import cn.liuzhong.platform.Messages;
import cn.liuzhong.supervision.rules.RunKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTextsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final Messages messages = new Messages();
    private final NoticeTexts texts = new NoticeTexts(messages);

    @ParameterizedTest
    @EnumSource(NotificationEvent.class)
    void every_event_has_a_title_and_a_text_in_both_languages_that_name_its_facts(NotificationEvent event) {
        Map<String, Object> facts =
                event.facts().stream().collect(Collectors.toMap(fact -> fact, fact -> "<" + fact + ">"));
        for (Locale language : LANGUAGES) {
            String said = texts.title(language, event, facts) + texts.text(language, event, facts);
            assertThat(event.facts()).allSatisfy(fact -> assertThat(said).contains("<" + fact + ">"));
            assertThat(said).doesNotContain("{");
        }
        assertThat(texts.title(LANGUAGES.get(0), event, facts))
                .isNotEqualTo(texts.title(LANGUAGES.get(1), event, facts));
        assertThat(NoticeLink.of(event, new java.util.UUID(1, 2))).startsWith("/api/v1/");
    }

    @Test
    void levels_kinds_of_runs_channels_and_events_are_said_in_words() {
        Stream<String> named = Stream.of(
                        Arrays.stream(IssueLevel.values()).map(level -> "level." + level),
                        Arrays.stream(RunKind.values()).map(kind -> "kind." + kind),
                        Arrays.stream(Channel.values()).map(channel -> "channel." + channel),
                        Arrays.stream(NotificationEvent.values()).map(event -> "event." + event.wireName()))
                .flatMap(each -> each);
        assertThat(named)
                .allSatisfy(fact -> LANGUAGES.forEach(
                        language -> assertThat(messages.textOr(language, "notification.fact." + fact, "missing"))
                                .isNotEqualTo("missing")));
    }

    @Test
    void what_is_not_known_is_a_dash_and_what_is_left_out_is_counted() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("period", "2020-11");
        facts.put("place", null);
        assertThat(texts.text(Messages.DEFAULT, NotificationEvent.INTERVIEW_CONFIRMED, facts))
                .contains("地点：—");

        Map<String, Object> digest =
                Map.of("count", 3, "from", "2020-11-20", "to", "2020-11-30", "list", List.of("甲 封顶", "乙 交地"));
        assertThat(texts.text(Messages.DEFAULT, NotificationEvent.MILESTONES_DUE_SOON, digest))
                .isEqualTo("2020-11-20 至 2020-11-30 有 3 个节点到期：甲 封顶；乙 交地，等 3 项。");
    }

    @Test
    void an_interview_is_told_with_its_hour_where_that_is_known() {
        Map<String, Object> facts =
                new HashMap<>(Map.of("period", "2020-11", "scheduledOn", "2020-12-08", "place", "301会议室"));
        assertThat(confirmed(facts)).isEqualTo("2020-11 的约谈定于 2020-12-08 举行，地点：301会议室。");

        facts.put("scheduledTime", "09:30");
        assertThat(confirmed(facts)).isEqualTo("2020-11 的约谈定于 2020-12-08 09:30 举行，地点：301会议室。");
        assertThat(texts.title(Locale.ENGLISH, NotificationEvent.INTERVIEW_CONFIRMED, facts))
                .isEqualTo("Interview confirmed: 2020-12-08 09:30");
    }

    private String confirmed(Map<String, Object> facts) {
        return texts.text(Messages.DEFAULT, NotificationEvent.INTERVIEW_CONFIRMED, facts);
    }

    @Test
    void a_title_is_one_line_whatever_users_wrote() {
        Map<String, Object> facts = Map.of("title", "用地\r\nBcc: somebody@example.org");
        assertThat(texts.title(Messages.DEFAULT, NotificationEvent.ISSUE_CLOSED, facts))
                .doesNotContain("\n", "\r");
    }
}
