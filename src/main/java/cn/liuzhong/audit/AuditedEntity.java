package cn.liuzhong.audit;

/** What a change belongs to, as the triggers call it. {@link #SERVICE} is the service's own book-keeping. */
public enum AuditedEntity {
    PROJECT,
    MILESTONE,
    ISSUE,
    EXEMPTION,
    RUN,
    REMINDER,
    INTERVIEW,
    DELIVERY,
    REQUEST,
    CAMPAIGN,
    UNIT,
    GROUP,
    ACCOUNT,
    TOKEN,
    CODE,
    SETTINGS,
    RANKING,
    INDICATOR,
    LEDGER_IMPORT,
    CALENDAR,
    SERVICE
}
