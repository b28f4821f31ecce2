package cn.liuzhong.lag.rules;

/** What is done to an exemption after it was asked for. */
public enum ExemptionAction {
    ACCEPT,
    REFUSE,
    /** Ends an accepted one before its day. */
    END,
    /** Takes back one that was accepted by mistake: it covers nothing, also in the past. */
    REVOKE
}
