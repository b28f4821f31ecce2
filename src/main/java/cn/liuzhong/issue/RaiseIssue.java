package cn.liuzhong.issue;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Raises an issue at the unit's level; its clock starts on the day it is recorded. */
@ApplicationScoped
public class RaiseIssue {

    private final DraftIssue draft;
    private final IssueRepository issues;
    private final IssueViews views;
    private final IssueNews news;

    RaiseIssue(DraftIssue draft, IssueRepository issues, IssueViews views, IssueNews news) {
        this.draft = draft;
        this.issues = issues;
        this.views = views;
        this.news = news;
    }

    @Transactional
    public IssueView handle(Caller caller, IssueRequest request) {
        Issue issue = draft.of(caller, request);
        issues.persistAndFlush(issue);
        news.raised(caller, issue);
        return views.of(caller, issue, List.of());
    }
}
