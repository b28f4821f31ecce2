package cn.liuzhong.issue;

import cn.liuzhong.issue.rules.IssueAction;
import cn.liuzhong.issue.rules.IssueFacts;
import cn.liuzhong.issue.rules.IssueLevel;
import cn.liuzhong.issue.rules.IssueMove;
import cn.liuzhong.issue.rules.IssueStatus;
import cn.liuzhong.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** 问题: what keeps a project from moving, raised → solved → 销号. */
@Entity
class Issue {

    @Id
    UUID id = Ids.next();

    UUID projectId;
    String title;
    String description;
    String typeCode;
    LocalDate dueOn;
    LocalDate raisedOn;
    String raisedBy;

    @Enumerated(EnumType.STRING)
    IssueLevel level = IssueLevel.UNIT;

    /** The day the level received it: its clock counts from here. */
    LocalDate levelSince;

    @Enumerated(EnumType.STRING)
    IssueStatus status;

    /** What lags looks at; null again once the request is returned or the issue reopened, as if it had never been made. */
    LocalDate closureRequestedOn;

    String closureRequestedBy;
    String closureCheckedBy;
    LocalDate closedOn;
    String closedBy;
    LocalDate lookedBackOn;

    @Column(updatable = false)
    Instant createdAt;

    @Version
    long version;

    void state(IssueChangeRequest request) {
        title = request.title();
        description = request.description();
        typeCode = request.typeCode();
        dueOn = request.dueOn();
    }

    IssueChangeRequest asRequest() {
        return new IssueChangeRequest(title, dueOn, description, typeCode);
    }

    IssueFacts facts() {
        return new IssueFacts(status, level, closureRequestedBy, closureCheckedBy, lookedBackOn != null);
    }

    /** @param on the day of a closure request or a 回头看 */
    void move(IssueAction action, IssueMove to, String by, LocalDate on, LocalDate today) {
        status = to.status();
        if (level != to.level()) {
            level = to.level();
            levelSince = today;
        }
        switch (action) {
            case REQUEST_CLOSURE -> {
                closureRequestedOn = on;
                closureRequestedBy = by;
            }
            case CHECK -> closureCheckedBy = by;
            case CLOSE -> {
                closedOn = today;
                closedBy = by;
            }
            case LOOK_BACK -> lookedBackOn = on;
            case RETURN -> forgetClosure();
            case REOPEN -> {
                forgetClosure();
                levelSince = today;
            }
            case START, ESCALATE, CLIMB_BY_CLOCK -> {}
        }
    }

    private void forgetClosure() {
        closureRequestedOn = null;
        closureRequestedBy = null;
        closureCheckedBy = null;
        closedOn = null;
        closedBy = null;
        lookedBackOn = null;
    }
}
