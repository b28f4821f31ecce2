package cn.liuzhong.progress;

import cn.liuzhong.platform.Ids;
import cn.liuzhong.progress.rules.ConfidenceLevel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** 把握度 as it was stated for a month: never changes, whatever is stated after it. */
@Entity
@Immutable
class Confidence {

    @Id
    UUID id = Ids.next();

    UUID projectId;

    /** The month as one number, 202006. */
    int period;

    @Enumerated(EnumType.STRING)
    ConfidenceLevel level;

    String reason;
    String statedBy;
    Instant statedAt;
}
