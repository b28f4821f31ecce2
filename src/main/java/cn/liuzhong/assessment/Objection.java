package cn.liuzhong.assessment;

import cn.liuzhong.assessment.rules.ObjectionStatus;
import cn.liuzhong.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A unit's objection to a published ranking. */
@Entity
@Table(name = "ranking_objection")
class Objection {

    @Id
    UUID id = Ids.next();

    @Column(updatable = false)
    UUID rankingId;

    @Column(updatable = false)
    UUID unitId;

    @Column(updatable = false)
    String reason;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> evidence = List.of();

    @Enumerated(EnumType.STRING)
    ObjectionStatus status;

    @Column(updatable = false)
    String raisedBy;

    @Column(updatable = false)
    Instant raisedAt;

    String decidedBy;
    Instant decidedAt;
    String decisionNote;

    @Version
    long version;
}
