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

    /** @param outboxId of the row it stands for */
    record Part(
            UUID outboxId,
            NotificationEvent event,
            UUID subjectId,
            Audience audience,
            Map<String, Object> facts,
            Instant at) {}
}
