package cn.liuzhong.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What one address is sent at once: all of one batch that is for it.
 *
 * @param id stays the same over all attempts, so that a receiver knows again what he has had
 * @param address an e-mail address, or the id of a subscription
 * @param parts never empty, in the order they were announced
 */
record Parcel(UUID id, Channel channel, String address, List<Part> parts, Instant createdAt) {

    /**
     * @param outboxId of the row it stands for
     * @param occurrence which of several times, as it was announced
     * @param takenBack whether it holds no longer: told all the same, for others may have heard of it, but as that and without letter
     */
    record Part(
            UUID outboxId,
            NotificationEvent event,
            UUID subjectId,
            String occurrence,
            Audience audience,
            Map<String, Object> facts,
            Instant at,
            boolean takenBack) {

        Addresses.Topic topic() {
            return new Addresses.Topic(event, audience);
        }
    }

    /** Some of it alone, under the same id. */
    Parcel of(List<Part> some) {
        return new Parcel(id, channel, address, some, createdAt);
    }
}
