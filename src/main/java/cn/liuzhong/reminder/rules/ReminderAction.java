package cn.liuzhong.reminder.rules;

/** What is done with a letter that was sent. */
public enum ReminderAction {
    ACKNOWLEDGE,
    REPLY,
    WITHDRAW
}
