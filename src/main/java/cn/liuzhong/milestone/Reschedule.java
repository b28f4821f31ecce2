package cn.liuzhong.milestone;

import cn.liuzhong.milestone.rules.RescheduleStatus;
import cn.liuzhong.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A request for a new due date, and what became of it. */
@Entity
class Reschedule {

    @Id
    UUID id = Ids.next();

    UUID milestoneId;
    LocalDate fromDueOn;
    LocalDate toDueOn;
    String reason;

    @Enumerated(EnumType.STRING)
    RescheduleStatus status;

    String requestedBy;
    Instant requestedAt;
    String decidedBy;
    Instant decidedAt;
    String decisionNote;

    @Version
    long version;
}
