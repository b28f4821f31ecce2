package cn.liuzhong.interview;

import cn.liuzhong.access.Caller;
import cn.liuzhong.audit.AuditSubject;
import cn.liuzhong.audit.AuditedEntity;
import cn.liuzhong.interview.rules.InterviewStatus;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads interviews. */
@ApplicationScoped
public class FindInterviews implements AuditSubject {

    private final InterviewRepository interviews;
    private final InterviewViews views;

    FindInterviews(InterviewRepository interviews, InterviewViews views) {
        this.interviews = interviews;
        this.views = views;
    }

    /** With its history. */
    @Transactional
    public InterviewView one(Caller caller, UUID id) {
        Interview interview = interviews.require(caller.scope(), id);
        List<InterviewStepView> steps =
                interviews.stepsOf(id).stream().map(InterviewStepView::of).toList();
        return views.of(caller, List.of(interview), steps).get(0);
    }

    @Transactional
    public Page<InterviewView> page(Caller caller, InterviewFilter filter, Paging paging) {
        Long total = paging.wantsTotal() ? interviews.count(caller.scope(), filter) : null;
        return Page.cut(interviews.page(caller.scope(), filter, paging), paging, row -> Cursor.of(row.id), total)
                .map(rows -> views.of(caller, rows, null));
    }

    /** How many wait for somebody, by state; no entry where none does. */
    @Transactional
    public Map<InterviewStatus, Long> waiting(Caller caller) {
        return interviews.waiting(caller.scope());
    }

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.INTERVIEW;
    }

    @Override
    public void requireVisible(Caller caller, String id) {
        one(caller, uuid(id));
    }
}
