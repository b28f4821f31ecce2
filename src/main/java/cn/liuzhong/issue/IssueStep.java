package cn.liuzhong.issue;

import cn.liuzhong.issue.rules.IssueAction;
import cn.liuzhong.issue.rules.IssueLevel;
import cn.liuzhong.issue.rules.IssueMove;
import cn.liuzhong.issue.rules.IssueStatus;
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

/** One thing done to an issue: written once, never changed. */
@Entity
@Immutable
class IssueStep {

    @Id
    UUID id = Ids.next();

    UUID issueId;

    @Enumerated(EnumType.STRING)
    IssueAction action;

    @Enumerated(EnumType.STRING)
    IssueStatus fromStatus;

    @Enumerated(EnumType.STRING)
    IssueStatus toStatus;

    @Enumerated(EnumType.STRING)
    IssueLevel fromLevel;

    @Enumerated(EnumType.STRING)
    IssueLevel toLevel;

    String doneBy;
    Instant doneAt;
    String note;

    /** The day of a closure request or a 回头看; null for other steps. */
    LocalDate onDay;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> evidence = List.of();

    protected IssueStep() {}

    /** @param issue as it stands before the step */
    IssueStep(Issue issue, IssueAction action, IssueMove to, String doneBy, Instant doneAt) {
        this.issueId = issue.id;
        this.action = action;
        this.fromStatus = issue.status;
        this.toStatus = to.status();
        this.fromLevel = issue.level;
        this.toLevel = to.level();
        this.doneBy = doneBy;
        this.doneAt = doneAt;
    }
}
