package cn.liuzhong.progress;

import cn.liuzhong.platform.Ids;
import cn.liuzhong.progress.rules.YearPlan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;

/** A project's plan for a year, as it is in force. */
@Entity
class AnnualPlan {

    @Id
    UUID id = Ids.next();

    @Column(updatable = false)
    UUID projectId;

    @Column(updatable = false)
    int year;

    /** 万元 */
    BigDecimal annual;

    /** 万元, January first; null without a plan by month. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<BigDecimal> monthly;

    /** The latest month with a report in force, 0 without: no change of the plan. */
    @OptimisticLock(excluded = true)
    int reportedUntil;

    @Version
    long version;

    YearPlan plan() {
        return new YearPlan(annual, monthly);
    }
}
