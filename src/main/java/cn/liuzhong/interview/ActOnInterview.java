package cn.liuzhong.interview;

import cn.liuzhong.access.Caller;
import cn.liuzhong.interview.rules.InterviewAction;
import cn.liuzhong.interview.rules.InterviewLifeCycle;
import cn.liuzhong.interview.rules.InterviewStatus;
import cn.liuzhong.notification.Announce;
import cn.liuzhong.notification.Announcement;
import cn.liuzhong.notification.Audience;
import cn.liuzhong.notification.NotificationEvent;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.stationery.rules.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** What persons do with an interview. The system only proposes; it never decides accountability (问责). */
@ApplicationScoped
public class ActOnInterview {

    private final InterviewRepository interviews;
    private final FindInterviews find;
    private final Announce announce;
    private final IssuePapers papers;
    private final OfficeClock clock;

    ActOnInterview(
            InterviewRepository interviews,
            FindInterviews find,
            Announce announce,
            IssuePapers papers,
            OfficeClock clock) {
        this.interviews = interviews;
        this.find = find;
        this.announce = announce;
        this.papers = papers;
        this.clock = clock;
    }

    @Transactional
    public InterviewView confirm(Caller caller, UUID id, Expected expected, InterviewRequests.Confirmation request) {
        return act(caller, id, expected, InterviewAction.CONFIRM, request.note(), interview -> {
            notBeforeProposal("/scheduledOn", request.scheduledOn(), interview);
            interview.scheduledOn = request.scheduledOn();
            interview.scheduledTime = request.scheduledTime() == null ? null : LocalTime.parse(request.scheduledTime());
            interview.place = request.place();
        });
    }

    /** The first record says when it was held; later ones add minutes, requirements, rectification or commitment. */
    @Transactional
    public InterviewView record(Caller caller, UUID id, Expected expected, InterviewRequests.Record request) {
        return act(caller, id, expected, InterviewAction.RECORD, null, interview -> {
            interview.heldOn = once("/heldOn", interview.heldOn, request.heldOn());
            if (interview.heldOn == null) {
                throw new InvalidInput("/heldOn", "required");
            }
            notBeforeProposal("/heldOn", interview.heldOn, interview);
            notInFuture("/heldOn", interview.heldOn);
            interview.minutes = once("/minutes", interview.minutes, request.minutes());
            interview.rectification = once("/rectification", interview.rectification, request.rectification());
            interview.commitment = once("/commitment", interview.commitment, request.commitment());
            interview.attendance = once("/attendance", interview.attendance, request.attendance());
            if (request.requirements() != null && !request.requirements().isEmpty()) {
                if (!interview.requirements.isEmpty()) {
                    throw new InvalidInput("/requirements", "recorded");
                }
                interview.requirements = request.requirements();
            }
        });
    }

    @Transactional
    public InterviewView reportResult(Caller caller, UUID id, Expected expected, InterviewRequests.Result request) {
        return act(caller, id, expected, InterviewAction.REPORT_RESULT, request.text(), interview -> {
            interview.result = request.text();
            interview.resultOn = request.resultOn() == null ? clock.today() : request.resultOn();
            notInFuture("/resultOn", interview.resultOn);
            if (interview.resultOn.isBefore(interview.heldOn)) {
                throw new InvalidInput("/resultOn", "date.before-held");
            }
        });
    }

    @Transactional
    public InterviewView close(Caller caller, UUID id, Expected expected, InterviewRequests.Closure request) {
        boolean accepted = request.accepted();
        if (!accepted && (request.note() == null || request.note().isBlank())) {
            throw new InvalidInput("/note", "required");
        }
        InterviewAction action = accepted ? InterviewAction.CLOSE : InterviewAction.RETURN;
        return act(
                caller,
                id,
                expected,
                action,
                request.note(),
                interview -> interview.closedOn = accepted ? clock.today() : null);
    }

    @Transactional
    public InterviewView cancel(Caller caller, UUID id, Expected expected, InterviewRequests.Cancellation request) {
        return act(caller, id, expected, InterviewAction.CANCEL, request.reason(), interview -> {});
    }

    private InterviewView act(
            Caller caller,
            UUID id,
            Expected expected,
            InterviewAction action,
            String note,
            Consumer<Interview> change) {
        Interview interview = interviews.require(caller.scope(), id);
        expected.check(interview.version);
        InterviewStatus from = interview.status;
        interview.status =
                InterviewLifeCycle.judge(from, action, interview.recorded()).orElseThrow(Refused::new);
        change.accept(interview);
        InterviewStep step = new InterviewStep();
        step.interviewId = id;
        step.action = action;
        step.fromStatus = from;
        step.toStatus = interview.status;
        step.doneBy = caller.name();
        step.doneAt = clock.now();
        step.note = note;
        interviews.record(step);
        interviews.flush();
        InterviewView acted = find.one(caller, id);
        if (action == InterviewAction.CONFIRM) {
            confirmed(caller, acted, step);
        } else if (action == InterviewAction.RECORD && acted.minutes() != null) {
            recorded(caller, acted, step);
        } else if (action == InterviewAction.CANCEL) {
            cancelled(caller, acted, step);
        }
        return acted;
    }

    /** Each confirmation, which may move it, has its notice. */
    private void confirmed(Caller caller, InterviewView interview, InterviewStep step) {
        papers.issue(caller, LetterKind.INTERVIEW_NOTICE, interview, step.id);
        Map<String, Object> facts = new HashMap<>();
        facts.put("period", interview.period());
        facts.put("scheduledOn", interview.scheduledOn());
        facts.put("scheduledTime", interview.scheduledTime());
        facts.put("place", interview.place());
        announce(caller, NotificationEvent.INTERVIEW_CONFIRMED, unit(interview), step, facts);
    }

    /** Minutes whenever more of them is on record; who has the former ones is sent the fuller ones. */
    private void recorded(Caller caller, InterviewView interview, InterviewStep step) {
        papers.issue(caller, LetterKind.INTERVIEW_MINUTES, interview, step.id)
                .ifPresent(paper -> announce(
                        caller,
                        paper.isFirst()
                                ? NotificationEvent.INTERVIEW_RECORDED
                                : NotificationEvent.INTERVIEW_MINUTES_AMENDED,
                        unit(interview),
                        step,
                        Map.of("period", interview.period(), "heldOn", interview.heldOn())));
    }

    /** Those hear of it who were told of the interview. */
    private void cancelled(Caller caller, InterviewView interview, InterviewStep step) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("period", interview.period());
        facts.put("unit", interview.unit().name());
        facts.put("reason", step.note);
        List<Audience> told = new ArrayList<>(List.of(Audience.OFFICE));
        if (step.fromStatus != InterviewStatus.PROPOSED) {
            told.addAll(unit(interview));
        }
        announce(caller, NotificationEvent.INTERVIEW_CANCELLED, told, step, facts);
    }

    private static List<Audience> unit(InterviewView interview) {
        return List.of(Audience.unit(interview.unit().id()));
    }

    private void announce(
            Caller caller,
            NotificationEvent event,
            List<Audience> audiences,
            InterviewStep step,
            Map<String, Object> facts) {
        announce.handle(
                caller,
                event,
                step.id,
                audiences.stream()
                        .map(audience -> new Announcement(step.interviewId, audience, step.id.toString(), facts))
                        .toList(),
                step.doneAt);
    }

    private static void notBeforeProposal(String pointer, LocalDate day, Interview interview) {
        if (day.isBefore(interview.asOf)) {
            throw new InvalidInput(pointer, "date.before-as-of", interview.asOf);
        }
    }

    private void notInFuture(String pointer, LocalDate day) {
        if (day.isAfter(clock.today())) {
            throw new InvalidInput(pointer, "date.future");
        }
    }

    /** What is on record stays; the same again is no contradiction. */
    private static <T> T once(String pointer, T recorded, T stated) {
        if (recorded != null && stated != null && !recorded.equals(stated)) {
            throw new InvalidInput(pointer, "recorded");
        }
        return recorded != null ? recorded : stated;
    }
}
