package cn.liuzhong.notification;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that whoever asks was told. */
@Schema(name = "InboxItem")
public record InboxItemView(
        UUID id,
        @Schema(examples = "reminder.issued") String event,
        String title,
        String text,
        @Schema(description = "Where that is read which it is about", examples = "/api/v1/supervision/runs")
                String link,
        Instant createdAt,
        @Schema(description = "Whether this account has marked it as read") boolean read) {}
