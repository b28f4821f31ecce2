package cn.liuzhong.progress;

import cn.liuzhong.platform.Ids;
import cn.liuzhong.project.rules.YearRole;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A plan as it was approved: never changes, whatever is approved after it. */
@Entity
@Immutable
@Table(name = "annual_plan_version")
class PlanVersion {

    @Id
    UUID id = Ids.next();

    UUID planId;
    UUID projectId;

    /** From 1. */
    int number;

    BigDecimal annual;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<BigDecimal> monthly;

    @Enumerated(EnumType.STRING)
    YearRole yearRole;

    @JdbcTypeCode(SqlTypes.JSON)
    List<SourceOfFunds> sources = List.of();

    String reason;
    String approver;
    String statedBy;
    Instant statedAt;
}
