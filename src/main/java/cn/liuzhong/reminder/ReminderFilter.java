package cn.liuzhong.reminder;

import cn.liuzhong.reminder.rules.ReminderStatus;
import java.util.UUID;

/** Which letters are wanted; null means: not narrowed by this. */
public record ReminderFilter(String period, UUID unitId, ReminderStatus status) {}
