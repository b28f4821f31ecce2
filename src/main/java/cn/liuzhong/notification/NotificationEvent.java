package cn.liuzhong.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be told. The name is the one subscribers know; the facts are those its text names, in this order. */
public enum NotificationEvent {
    REMINDER_ISSUED("reminder.issued", "number", "period", "items", "replyDueOn"),
    REPLY_OVERDUE("reminder.reply-overdue", "number", "replyDueOn", "unit"),
    REMINDER_WITHDRAWN("reminder.withdrawn", "number", "period", "reason"),
    INTERVIEW_PROPOSED("interview.proposed", "period", "items", "unit"),
    INTERVIEW_CONFIRMED("interview.confirmed", "period", "scheduledOn", "scheduledTime", "place"),
    INTERVIEW_MINUTES_DUE("interview.minutes-due", "period", "dueOn", "unit"),
    INTERVIEW_RECORDED("interview.recorded", "period", "heldOn"),
    INTERVIEW_MINUTES_AMENDED("interview.minutes-amended", "period", "heldOn"),
    INTERVIEW_RESULT_DUE("interview.result-due", "period", "dueOn"),
    INTERVIEW_CANCELLED("interview.cancelled", "period", "unit", "reason"),
    ISSUE_ASSIGNED("issue.assigned", "project", "title", "dueOn"),
    ISSUE_CLIMBED("issue.climbed", "project", "title", "level"),
    ISSUE_CLOSURE_REQUESTED("issue.closure-requested", "project", "title"),
    ISSUE_RETURNED("issue.returned", "project", "title", "note"),
    ISSUE_CLOSED("issue.closed", "project", "title"),
    MILESTONES_DUE_SOON("milestones.due-soon", "count", "from", "to", "list"),
    REPORT_DUE("report.due", "month", "count", "dueOn"),
    IMPORT_FINISHED("import.finished", "fileName", "status", "new", "changed", "refused"),
    RUN_FAILED("run.failed", "kind", "period", "reason"),
    RUN_MISSED("run.missed", "kind", "period"),
    WEBHOOK_DISABLED("webhook.disabled", "url", "since"),
    DISPATCH_DEAD("dispatch.dead", "channel", "address", "event", "reason");

    private final String name;
    private final List<String> facts;

    NotificationEvent(String name, String... facts) {
        this.name = name;
        this.facts = List.of(facts);
    }

    /** {@code reminder.issued} */
    public String wireName() {
        return name;
    }

    public static Optional<NotificationEvent> of(String wireName) {
        return Arrays.stream(values())
                .filter(event -> event.name.equals(wireName))
                .findFirst();
    }

    /** Those that this replica knows: a newer one may have told of others. */
    static String[] known() {
        return Arrays.stream(values()).map(NotificationEvent::wireName).toArray(String[]::new);
    }

    /** One that is known to be there. */
    static NotificationEvent named(String wireName) {
        return of(wireName).orElseThrow(() -> new IllegalArgumentException(wireName));
    }

    public List<String> facts() {
        return facts;
    }
}
