package cn.liuzhong.dashboard;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.rules.Role;
import cn.liuzhong.burden.FindRequests;
import cn.liuzhong.dashboard.rules.TodoKind;
import cn.liuzhong.interview.FindInterviews;
import cn.liuzhong.interview.rules.InterviewStatus;
import cn.liuzhong.lag.FindExemptions;
import cn.liuzhong.reminder.FindReminders;
import cn.liuzhong.reminder.rules.ReminderStatus;
import cn.liuzhong.supervision.FindRuns;
import cn.liuzhong.supervision.rules.RunKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** What supervision has open: letters, interviews, exemptions, requests by hand, runs. */
@ApplicationScoped
class ReadWork {

    private final FindReminders reminders;
    private final FindInterviews interviews;
    private final FindExemptions exemptions;
    private final FindRequests requests;
    private final FindRuns runs;

    ReadWork(
            FindReminders reminders,
            FindInterviews interviews,
            FindExemptions exemptions,
            FindRequests requests,
            FindRuns runs) {
        this.reminders = reminders;
        this.interviews = interviews;
        this.exemptions = exemptions;
        this.requests = requests;
        this.runs = runs;
    }

    Map<TodoKind, Long> handle(Caller caller) {
        Map<TodoKind, Long> open = new EnumMap<>(TodoKind.class);
        Map<ReminderStatus, Long> letters = reminders.waiting(caller);
        open.put(TodoKind.LETTERS_TO_ACKNOWLEDGE, letters.getOrDefault(ReminderStatus.ISSUED, 0L));
        open.put(TodoKind.LETTERS_TO_REPLY, letters.getOrDefault(ReminderStatus.ACKNOWLEDGED, 0L));
        Map<InterviewStatus, Long> talks = interviews.waiting(caller);
        open.put(TodoKind.INTERVIEWS_TO_CONFIRM, talks.getOrDefault(InterviewStatus.PROPOSED, 0L));
        open.put(TodoKind.INTERVIEWS_TO_RECORD, talks.getOrDefault(InterviewStatus.CONFIRMED, 0L));
        open.put(TodoKind.INTERVIEW_RESULTS_TO_REPORT, talks.getOrDefault(InterviewStatus.RECORDED, 0L));
        open.put(TodoKind.INTERVIEW_RESULTS_TO_VERIFY, talks.getOrDefault(InterviewStatus.RESULT_REPORTED, 0L));
        open.put(TodoKind.EXEMPTIONS_TO_DECIDE, exemptions.waiting(caller));
        open.put(TodoKind.REQUESTS_TO_ANSWER, requests.waiting(caller));
        if (caller.role() == Role.OFFICE) {
            open.put(
                    TodoKind.RUNS_DUE,
                    Arrays.stream(RunKind.values())
                            .filter(kind -> runs.due(caller, kind).run().isPresent())
                            .count());
        }
        return open;
    }
}
