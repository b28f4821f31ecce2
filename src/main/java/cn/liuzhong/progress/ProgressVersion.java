package cn.liuzhong.progress;

import cn.liuzhong.platform.Ids;
import cn.liuzhong.progress.rules.Doubt;
import cn.liuzhong.progress.rules.ProgressStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A month as it once was reported: decided on once, and what it says never changes. */
@Entity
class ProgressVersion {

    @Id
    UUID id = Ids.next();

    @Column(updatable = false)
    UUID reportId;

    @Column(updatable = false)
    UUID projectId;

    /** From 1. */
    @Column(updatable = false)
    int number;

    @Enumerated(EnumType.STRING)
    ProgressStatus status = ProgressStatus.SUBMITTED;

    @Embedded
    Amounts amounts;

    String text;
    String note;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> doubts = List.of();

    @Column(updatable = false)
    String reportedBy;

    @Column(updatable = false)
    Instant reportedAt;

    String decidedBy;
    Instant decidedAt;
    String decisionNote;

    void doubt(List<Doubt> found) {
        doubts = found.stream().map(Doubt::name).toList();
    }

    List<Doubt> doubts() {
        return doubts.stream().map(Doubt::valueOf).toList();
    }
}
