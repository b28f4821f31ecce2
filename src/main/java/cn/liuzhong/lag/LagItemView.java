package cn.liuzhong.lag;

import cn.liuzhong.lag.rules.Lag;
import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.platform.Ref;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One late thing as a letter or an interview shows it. */
@Schema(name = "LagItem")
public record LagItemView(
        LagKind kind,
        UUID subjectId,
        Ref project,
        String title,
        @Schema(nullable = true) LocalDate dueOn,
        @Schema(description = "The first day on which it was late") LocalDate lagSince,
        @Schema(description = "asOf − lagSince + 1", examples = "27") int lagDays,
        Light light) {

    public static LagItemView of(LagSnapshot named) {
        return new LagItemView(
                named.kind(),
                named.subjectId(),
                new Ref(named.projectId(), named.projectName()),
                named.title(),
                named.dueOn(),
                named.lagSince(),
                named.lagDays(),
                named.light());
    }

    public static LagItemView of(Lag lag) {
        return of(LagSnapshot.of(lag));
    }
}
