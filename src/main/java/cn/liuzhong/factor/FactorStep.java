package cn.liuzhong.factor;

import cn.liuzhong.factor.rules.FactorAction;
import cn.liuzhong.factor.rules.FactorState;
import cn.liuzhong.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One step of a need's life: who did what, when and why. */
@Entity
@Immutable
class FactorStep {

    @Id
    UUID id = Ids.next();

    UUID needId;
    UUID projectId;

    @Enumerated(EnumType.STRING)
    FactorAction action;

    @Enumerated(EnumType.STRING)
    FactorState fromState;

    @Enumerated(EnumType.STRING)
    FactorState toState;

    String doneBy;
    Instant doneAt;

    /** The day promised or that of the provision; null for other steps. */
    LocalDate onDay;

    String note;
}
