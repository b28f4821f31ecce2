package cn.liuzhong.notification;

/** How it stands with a message to one address. */
public enum DispatchStatus {
    /** Waits for its turn or for another attempt. */
    PENDING,
    SENT,
    /** Given up; the office may send it again. */
    DEAD
}
