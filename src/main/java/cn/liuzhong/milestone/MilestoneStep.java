package cn.liuzhong.milestone;

import cn.liuzhong.milestone.rules.MilestoneAction;
import cn.liuzhong.milestone.rules.MilestoneStatus;
import cn.liuzhong.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

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
}
