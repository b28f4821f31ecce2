package cn.liuzhong.settings;

import cn.liuzhong.platform.Versioned;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of the rule settings as clients see it. */
@Schema(name = "Settings")
public record SettingsView(
        long version, RulesRequest rules, @Schema(nullable = true) String note, String changedBy, Instant changedAt)
        implements Versioned {

    static SettingsView of(SettingsVersion settings) {
        return new SettingsView(
                settings.version,
                RulesRequest.of(settings.rules),
                settings.note,
                settings.changedBy,
                settings.changedAt);
    }
}
