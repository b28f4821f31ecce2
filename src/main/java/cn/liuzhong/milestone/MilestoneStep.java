package cn.liuzhong.milestone;

import cn.liuzhong.milestone.rules.MilestoneAction;
import cn.liuzhong.milestone.rules.MilestoneStatus;
import cn.liuzhong.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One step of a milestone's life: who did what, when and why. */
@Entity
@Immutable
class MilestoneStep {

    @Id
    UUID id = Ids.next();

    UUID milestoneId;

    @Enumerated(EnumType.STRING)
    MilestoneAction action;

    @Enumerated(EnumType.STRING)
    MilestoneStatus fromStatus;

    @Enumerated(EnumType.STRING)
    MilestoneStatus toStatus;

    String doneBy;
    Instant doneAt;
    String note;

    /** The day of the completion that was reported; null for other steps. */
    LocalDate onDay;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> evidence = List.of();
}
