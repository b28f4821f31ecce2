package cn.liuzhong.issue;

import cn.liuzhong.access.Caller;
import cn.liuzhong.audit.AuditSubject;
import cn.liuzhong.audit.AuditedEntity;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads issues. */
@ApplicationScoped
public class FindIssues implements AuditSubject {

    private final IssueRepository issues;
    private final IssueViews views;

    FindIssues(IssueRepository issues, IssueViews views) {
        this.issues = issues;
        this.views = views;
    }

    /** With its history. */
    @Transactional
    public IssueView one(Caller caller, UUID id) {
        return views.of(caller, issues.require(caller, id), issues.steps(id));
    }

    @Transactional
    public Page<IssueView> page(Caller caller, IssueFilter filter, Paging paging) {
        Long total = paging.wantsTotal() ? issues.count(caller.scope(), filter) : null;
        return Page.cut(issues.page(caller.scope(), filter, paging), paging, issue -> Cursor.of(issue.id), total)
                .map(rows -> views.of(caller, rows));
    }

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.ISSUE;
    }

    @Override
    public void requireVisible(Caller caller, String id) {
        one(caller, uuid(id));
    }
}
