package cn.liuzhong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.notification.Addresses.Topic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Address BOTH = new Address(Channel.EMAIL, "both@example.org");
    private static final Address UNIT_ALONE = new Address(Channel.EMAIL, "unit@example.org");
    private static final Address HOOK = new Address(Channel.WEBHOOK, "hook");
    private static final Audience UNIT = Audience.unit(new UUID(0, 1));
    private static final UUID RUN = new UUID(0, 2);
    private static final UUID LETTER = new UUID(0, 3);
    private static final UUID OTHER = new UUID(0, 4);

    private final Map<Topic, List<Address>> reached = new HashMap<>();
    private final List<Outbox> rows = new ArrayList<>();

    @Test
    void who_hears_the_same_as_a_unit_and_as_the_office_is_told_it_once() {
        hear(NotificationEvent.REPLY_OVERDUE, UNIT, BOTH, UNIT_ALONE);
        hear(NotificationEvent.REPLY_OVERDUE, Audience.OFFICE, BOTH);
        UUID toUnit = told(NotificationEvent.REPLY_OVERDUE, RUN, LETTER, UNIT, "");
        told(NotificationEvent.REPLY_OVERDUE, RUN, LETTER, Audience.OFFICE, "");
        UUID further = told(NotificationEvent.REPLY_OVERDUE, RUN, OTHER, Audience.OFFICE, "");

        assertThat(parts(BOTH)).containsExactly(List.of(toUnit, further));
        assertThat(parts(UNIT_ALONE)).containsExactly(List.of(toUnit));
    }

    @Test
    void what_happens_again_to_the_same_row_is_told_again() {
        hear(NotificationEvent.ISSUE_RETURNED, UNIT, BOTH);
        UUID first = told(NotificationEvent.ISSUE_RETURNED, RUN, LETTER, UNIT, "step 1");
        UUID second = told(NotificationEvent.ISSUE_RETURNED, RUN, LETTER, UNIT, "step 2");

        assertThat(parts(BOTH)).containsExactly(List.of(first, second));
    }

    @Test
    void another_event_or_batch_is_another_message_and_who_is_not_reached_gets_none() {
        hear(NotificationEvent.ISSUE_RETURNED, UNIT, BOTH);
        hear(NotificationEvent.ISSUE_CLOSED, UNIT, BOTH);
        UUID returned = told(NotificationEvent.ISSUE_RETURNED, RUN, LETTER, UNIT, "");
        UUID closed = told(NotificationEvent.ISSUE_CLOSED, RUN, LETTER, UNIT, "");
        UUID later = told(NotificationEvent.ISSUE_CLOSED, OTHER, OTHER, UNIT, "");
        told(NotificationEvent.ISSUE_CLOSED, OTHER, LETTER, Audience.group(OTHER), "");

        assertThat(parts(BOTH)).containsExactly(List.of(returned), List.of(closed), List.of(later));
        assertThat(merged()).hasSize(3);
    }

    @Test
    void a_webhook_is_told_a_thousand_at_a_time_and_people_by_one_message() {
        hear(NotificationEvent.RUN_FAILED, Audience.OFFICE, HOOK, BOTH);
        for (int i = 0; i <= Merge.MOST_PARTS; i++) {
            told(NotificationEvent.RUN_FAILED, RUN, LETTER, Audience.OFFICE, "day " + i);
        }

        assertThat(parts(HOOK)).extracting(List::size).containsExactly(Merge.MOST_PARTS, 1);
        assertThat(parts(HOOK).stream().flatMap(List::stream))
                .containsExactlyElementsOf(rows.stream().map(row -> row.id).toList());
        assertThat(parts(BOTH)).extracting(List::size).containsExactly(Merge.MOST_PARTS + 1);
    }

    private void hear(NotificationEvent event, Audience audience, Address... addresses) {
        reached.put(new Topic(event, audience), Arrays.asList(addresses));
    }

    private UUID told(NotificationEvent event, UUID batch, UUID subject, Audience audience, String occurrence) {
        Outbox row = Outbox.of(event, batch, new Announcement(subject, audience, occurrence, Map.of()), Instant.EPOCH);
        rows.add(row);
        return row.id;
    }

    private List<List<UUID>> parts(Address address) {
        return merged().stream()
                .filter(dispatch -> dispatch.recipient.asAddress().equals(address))
                .map(dispatch -> dispatch.outboxIds)
                .toList();
    }

    private List<Dispatch> merged() {
        Map<Address, Recipient> recipients =
                Map.of(BOTH, Recipient.of(BOTH), UNIT_ALONE, Recipient.of(UNIT_ALONE), HOOK, Recipient.of(HOOK));
        return Merge.of(rows, reached, recipients, Instant.EPOCH);
    }
}
