package cn.liuzhong.notification;

import java.util.UUID;

/** Where the row is read that somebody was told of. */
final class NoticeLink {

    private static final String BASE = "/api/v1";

    private NoticeLink() {}

    static String of(NotificationEvent event, UUID subjectId) {
        return BASE
                + switch (event) {
                    case REMINDER_ISSUED, REPLY_OVERDUE, REMINDER_WITHDRAWN -> "/reminders/" + subjectId;
                    case INTERVIEW_PROPOSED,
                            INTERVIEW_CONFIRMED,
                            INTERVIEW_MINUTES_DUE,
                            INTERVIEW_RECORDED,
                            INTERVIEW_MINUTES_AMENDED,
                            INTERVIEW_RESULT_DUE,
                            INTERVIEW_CANCELLED -> "/interviews/" + subjectId;
                    case ISSUE_ASSIGNED, ISSUE_CLIMBED, ISSUE_CLOSURE_REQUESTED, ISSUE_RETURNED, ISSUE_CLOSED ->
                        "/issues/" + subjectId;
                    case MILESTONES_DUE_SOON -> "/projects?light=BLUE";
                    case REPORT_DUE -> "/projects";
                    case IMPORT_FINISHED -> "/ledger/imports/" + subjectId;
                    case RUN_FAILED, RUN_MISSED -> "/supervision/runs";
                    case WEBHOOK_DISABLED -> "/webhooks/" + subjectId;
                    case DISPATCH_DEAD -> "/dispatches/" + subjectId;
                };
    }
}
