package cn.liuzhong.notification;

import cn.liuzhong.notification.Addresses.Topic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What of the outbox is sent as one: to each address, of each batch, all of the same event. */
final class Merge {

    /** Systems are told all, so what is more comes in further messages; what people read is cut in its text. */
    static final int MOST_PARTS = 1000;

    private Merge() {}

    /**
     * Whoever hears the same from two sides, as a unit and as the office, is told it once.
     *
     * @param rows in the order in which they were announced
     * @param reached for each topic its addresses; a topic that is missing has none
     * @param recipients of all these addresses
     */
    static List<Dispatch> of(
            List<Outbox> rows, Map<Topic, List<Address>> reached, Map<Address, Recipient> recipients, Instant now) {
        Map<Message, Map<Occurrence, UUID>> told = new LinkedHashMap<>();
        for (Outbox row : rows) {
            for (Address address : new LinkedHashSet<>(reached.getOrDefault(row.topic(), List.of()))) {
                told.computeIfAbsent(new Message(row.batch, row.event, address), message -> new LinkedHashMap<>())
                        .putIfAbsent(new Occurrence(row.subjectId, row.occurrence), row.id);
            }
        }
        List<Dispatch> made = new ArrayList<>();
        told.forEach((message, occurrences) -> {
            List<UUID> parts = List.copyOf(occurrences.values());
            int most = message.address().channel() == Channel.WEBHOOK ? MOST_PARTS : parts.size();
            for (int from = 0; from < parts.size(); from += most) {
                Dispatch dispatch = Dispatch.of(recipients.get(message.address()), message.event(), now);
                dispatch.outboxIds.addAll(parts.subList(from, Math.min(from + most, parts.size())));
                made.add(dispatch);
            }
        });
        return made;
    }

    private record Message(UUID batch, String event, Address address) {}

    /** What happened, whoever is told. */
    private record Occurrence(UUID subjectId, String occurrence) {}
}
