package cn.liuzhong.interview;

import cn.liuzhong.access.Caller;
import cn.liuzhong.interview.rules.InterviewStatus;
import cn.liuzhong.notification.NotificationEvent;
import cn.liuzhong.notification.TakenBack;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Nobody is to come to an interview that was cancelled while the mail waited that asks him to. */
@ApplicationScoped
class CancelledInterviews implements TakenBack {

    private static final Set<NotificationEvent> INVITATIONS =
            EnumSet.of(NotificationEvent.INTERVIEW_PROPOSED, NotificationEvent.INTERVIEW_CONFIRMED);

    private final InterviewRepository interviews;

    CancelledInterviews(InterviewRepository interviews) {
        this.interviews = interviews;
    }

    @Override
    public Set<UUID> of(Caller caller, NotificationEvent event, Collection<UUID> subjectIds) {
        return !INVITATIONS.contains(event) || subjectIds.isEmpty()
                ? Set.of()
                : interviews.list("id in ?1 and status = ?2", subjectIds, InterviewStatus.CANCELLED).stream()
                        .map(interview -> interview.id)
                        .collect(Collectors.toSet());
    }
}
