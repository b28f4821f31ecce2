package cn.liuzhong.reminder.rules;

/** Where a letter stands with its unit. */
public enum ReminderStatus {
    ISSUED,
    ACKNOWLEDGED,
    REPLIED,
    WITHDRAWN
}
