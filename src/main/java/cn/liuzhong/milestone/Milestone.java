package cn.liuzhong.milestone;

import cn.liuzhong.milestone.rules.MilestoneStatus;
import cn.liuzhong.platform.Ids;
import jakarta.persistence.Column;
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

/** 节点: a step of a project that is to be reached by a day. */
@Entity
class Milestone {

    @Id
    UUID id = Ids.next();

    @Column(updatable = false)
    UUID projectId;

    String name;

    /** The day first agreed: never changes, whatever is re-planned. */
    @Column(updatable = false)
    LocalDate baselineOn;

    /** The current, approved day. */
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    MilestoneStatus status;

    LocalDate completedOn;
    String completionNote;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> evidence = List.of();

    /** How many new due dates were approved. */
    int replans;

    @Column(updatable = false)
    Instant createdAt;

    @Version
    long version;

    void completed(LocalDate on, String note, List<String> proof) {
        completedOn = on;
        completionNote = note;
        evidence = List.copyOf(proof);
    }

    /** As if completion had never been reported; what was said stays in the steps. */
    void notCompleted() {
        completedOn = null;
        completionNote = null;
        evidence = List.of();
    }

    void replan(LocalDate newDueOn) {
        dueOn = newDueOn;
        replans++;
    }
}
