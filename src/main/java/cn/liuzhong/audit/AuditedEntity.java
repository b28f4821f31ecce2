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
    DISPATCH,
    WEBHOOK,
    REQUEST,
    CAMPAIGN,
    UNIT,
    GROUP,
    ACCOUNT,
    TOKEN,
    CODE,
    SETTINGS,
    LETTER_SETTINGS,
    LETTER_TEMPLATE,
    RANKING,
    INDICATOR,
    CHANNEL,
    LEDGER_IMPORT,
    CALENDAR,
    SERVICE
}
