package cn.liuzhong.progress;

import cn.liuzhong.platform.Ids;
import cn.liuzhong.progress.rules.ProgressStatus;
import cn.liuzhong.progress.rules.Standing;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;

/** 进度报告 of a project for a month: the state of the latest version, and the figures that count. */
@Entity
class ProgressReport {

    @Id
    UUID id = Ids.next();

    @Column(updatable = false)
    UUID projectId;

    @Column(updatable = false)
    int year;

    @Column(updatable = false)
    int month;

    /** Both as one number, 202006: what lists are sorted by. */
    @Column(updatable = false)
    int period;

    /** Of the latest version. */
    @Enumerated(EnumType.STRING)
    ProgressStatus status = ProgressStatus.SUBMITTED;

    /** The number of the latest version, from 1. */
    int latest;

    /** What counts; null when nothing does. */
    @Embedded
    Amounts inForce;

    @OptimisticLock(excluded = true)
    BigDecimal ratio;

    @OptimisticLock(excluded = true)
    BigDecimal pointsBehind;

    @OptimisticLock(excluded = true)
    BigDecimal monthsLate;

    @Version
    long version;

    /** Of the latest version: whether something in it should be looked at twice. */
    boolean doubtful;

    static ProgressReport of(UUID projectId, YearMonth month) {
        ProgressReport report = new ProgressReport();
        report.projectId = projectId;
        report.year = month.getYear();
        report.month = month.getMonthValue();
        report.period = period(month);
        return report;
    }

    /** A month as the lists sort it. */
    static int period(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    YearMonth yearMonth() {
        return YearMonth.of(year, month);
    }

    boolean counts() {
        return inForce != null;
    }

    /** @param standing null without a plan, or while it wants nothing */
    void stands(Standing standing) {
        ratio = standing == null ? null : standing.ratio();
        pointsBehind = standing == null ? null : standing.pointsBehind();
        monthsLate = standing == null ? null : standing.monthsLate();
    }

    /** @return null without a plan, or while it wants nothing */
    Standing standing() {
        return ratio == null ? null : new Standing(ratio, pointsBehind, monthsLate);
    }
}
