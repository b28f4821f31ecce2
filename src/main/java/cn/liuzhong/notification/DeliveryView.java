package cn.liuzhong.notification;

import cn.liuzhong.platform.Ref;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that somebody is to be told. */
@Schema(name = "Delivery")
public record DeliveryView(
        UUID id,
        @Schema(examples = "reminder.issued") String event,
        @Schema(description = "The letter, interview, issue or other row it is about") UUID subjectId,
        Audience.Kind audience,
        @Schema(nullable = true, description = "The unit that is told") Ref unit,
        @Schema(nullable = true, description = "The group that is told") UUID groupId,
        @Schema(description = "What the event's text names") Map<String, Object> facts,
        Instant createdAt) {}
