package cn.liuzhong.burden;

import cn.liuzhong.burden.rules.RequestStatus;
import cn.liuzhong.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What the office asks of a unit by hand, beside the rule's letters. */
@Entity
class ManualRequest {

    @Id
    UUID id = Ids.next();

    UUID unitId;

    /** Null where it is about none. */
    UUID projectId;

    String title;
    String text;
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    RequestStatus status;

    /** The office's day: decides to which month it belongs. */
    LocalDate askedOn;

    String askedBy;
    Instant askedAt;
    String answer;
    String answeredBy;
    Instant answeredAt;
    String withdrawalReason;
    String withdrawnBy;
    Instant withdrawnAt;

    @Version
    long version;
}
