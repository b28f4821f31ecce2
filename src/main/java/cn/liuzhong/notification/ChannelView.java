package cn.liuzhong.notification;

import cn.liuzhong.platform.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether and when a channel sends. */
@Schema(name = "Channel")
public record ChannelView(
        Channel channel,
        @Schema(description = "Whether it sends at all") boolean enabled,
        @Schema(nullable = true, description = "Asia/Shanghai; null: at any time of the day", examples = "08:00")
                String from,
        @Schema(nullable = true, description = "Before `from`: on the next day", examples = "20:00") String to,
        @Schema(description = "Whether it waits over weekends and holidays") boolean workingDaysOnly,
        long version)
        implements Versioned {

    static ChannelView of(ChannelSetting setting) {
        return new ChannelView(
                setting.channel,
                setting.enabled,
                setting.from == null ? null : setting.from.toString(),
                setting.to == null ? null : setting.to.toString(),
                setting.workingDaysOnly,
                setting.version);
    }
}
