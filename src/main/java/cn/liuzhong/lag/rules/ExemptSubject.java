package cn.liuzhong.lag.rules;

import java.util.UUID;

/** What an accepted exemption stops the ladder for. */
public record ExemptSubject(LagKind kind, UUID subjectId) {

    public static ExemptSubject of(Lagging lagging) {
        return new ExemptSubject(lagging.kind(), lagging.subjectId());
    }
}
