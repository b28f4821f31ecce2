package cn.liuzhong.notification;

/** A way out of the house. What users see in the console, the inbox, needs none: it is read from the outbox. */
public enum Channel {
    EMAIL,
    WEBHOOK,
    DINGTALK,
    WECOM
}
