package cn.liuzhong.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of a webhook's dead letters go out again. */
@Schema(name = "WebhookRedelivery")
public record WebhookRedeliveryView(
        @Schema(description = "At most 1,000 at one go", examples = "84") int count,
        @Schema(description = "Those that were too many: ask again", examples = "0") long left) {}
