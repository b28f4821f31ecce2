package cn.liuzhong.lag;

import cn.liuzhong.lag.rules.Lag;
import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.lag.rules.Light;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** A lag as a letter or an interview named it: what was said stays said, whatever becomes of the project. */
@Embeddable
public record LagSnapshot(
        @Enumerated(EnumType.STRING) LagKind kind,
        UUID subjectId,
        UUID projectId,
        String projectName,
        String title,
        LocalDate dueOn,
        LocalDate lagSince,
        int lagDays,
        @Enumerated(EnumType.STRING) Light light) {

    public static LagSnapshot of(Lag lag) {
        return new LagSnapshot(
                lag.kind(),
                lag.subjectId(),
                lag.projectId(),
                lag.projectName(),
                lag.title(),
                lag.dueOn(),
                lag.lagSince(),
                lag.lagDays(),
                lag.light());
    }
}
