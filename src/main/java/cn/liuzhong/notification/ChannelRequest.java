package cn.liuzhong.notification;

import cn.liuzhong.notification.rules.SendingWindow;
import cn.liuzhong.platform.InvalidInput;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether and when a channel sends. */
public record ChannelRequest(
        @NotNull @Schema(examples = "true") Boolean enabled,
        @Size(max = 5)
                @Pattern(regexp = TIME, message = "{invalid.time}")
                @Schema(nullable = true, description = "Left out, as `to` is: at any time", examples = "08:00")
                String from,
        @Size(max = 5)
                @Pattern(regexp = TIME, message = "{invalid.time}")
                @Schema(nullable = true, description = "Before `from`: on the next day", examples = "20:00")
                String to,
        @NotNull @Schema(description = "Whether it waits over weekends and holidays", examples = "true")
                Boolean workingDaysOnly) {

    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    /** @throws InvalidInput when it would close as it opens, or only opens or only closes */
    SendingWindow window() {
        if (from == null && to == null) {
            return new SendingWindow(null, null, workingDaysOnly);
        }
        if (from == null) {
            throw new InvalidInput("/from", "required");
        }
        if (to == null) {
            throw new InvalidInput("/to", "required");
        }
        if (from.equals(to)) {
            throw new InvalidInput("/to", "time.same");
        }
        return new SendingWindow(LocalTime.parse(from), LocalTime.parse(to), workingDaysOnly);
    }
}
