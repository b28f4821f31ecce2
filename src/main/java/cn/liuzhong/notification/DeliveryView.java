package cn.liuzhong.notification;

import cn.liuzhong.platform.Ref;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that a unit is to be told. */
@Schema(name = "Delivery")
public record DeliveryView(
        UUID id,
        @Schema(examples = "reminder.issued") String event,
        @Schema(description = "The letter or interview it is about") UUID subjectId,
        Ref unit,
        Instant createdAt) {}
