package cn.liuzhong.lag;

import cn.liuzhong.lag.rules.ExemptionLifeCycle;
import cn.liuzhong.lag.rules.ExemptionStatus;
import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.platform.Ids;
import cn.liuzhong.platform.InvalidInput;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 正当理由: keeps one thing from counting as late, from a day to a day, once the office has accepted it. */
@Entity
class Exemption {

    @Id
    UUID id = Ids.next();

    @Enumerated(EnumType.STRING)
    LagKind kind;

    UUID subjectId;
    UUID projectId;

    /** The subject's title when it was asked for. */
    String title;

    String causeCode;

    /** The late factor that is its ground; null where it has another. */
    UUID factorId;

    String reason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> evidence = List.of();

    LocalDate fromOn;

    /** The last day it covers. */
    LocalDate untilOn;

    @Enumerated(EnumType.STRING)
    ExemptionStatus status = ExemptionStatus.REQUESTED;

    String requestedBy;
    Instant requestedAt;
    String decidedBy;
    Instant decidedAt;
    String decisionNote;
    String endedBy;
    Instant endedAt;
    String endNote;
    String revokedBy;
    Instant revokedAt;
    String revocationNote;

    @Version
    long version;

    /** @throws InvalidInput when it would end before it begins, or cover too many days */
    void cover(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new InvalidInput("/untilOn", "exemption.until-before-from", from.toString());
        }
        if (ExemptionLifeCycle.isTooLong(from, until)) {
            throw new InvalidInput("/untilOn", "exemption.too-long", ExemptionLifeCycle.MOST_DAYS);
        }
        fromOn = from;
        untilOn = until;
    }
}
