package cn.liuzhong.supervision;

import cn.liuzhong.supervision.rules.RunKind;
import cn.liuzhong.supervision.rules.RunStatus;
import cn.liuzhong.supervision.rules.RunTrigger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A run as clients see it. */
@Schema(name = "SupervisionRun")
public record RunView(
        UUID id,
        RunKind kind,
        @Schema(examples = "2020-11-H1") String period,
        @Schema(description = "The day that decides what is late") LocalDate asOf,
        RunStatus status,
        @Schema(description = "The version of the rule settings it was made under") int settingsVersion,
        RunTrigger trigger,
        @Schema(examples = "office1") String startedBy,
        Instant startedAt,
        @Schema(description = "Milliseconds") long tookMs,
        @Schema(description = "Units written to, or proposed for interview") int units,
        @Schema(description = "Items named to them") int items) {

    static RunView of(SupervisionRun run) {
        return new RunView(
                run.id,
                run.kind,
                run.period,
                run.asOf,
                run.status,
                run.settingsVersion,
                run.trigger,
                run.startedBy,
                run.startedAt,
                run.tookMs,
                run.units,
                run.items);
    }
}
