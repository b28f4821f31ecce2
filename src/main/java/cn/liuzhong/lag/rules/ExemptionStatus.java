package cn.liuzhong.lag.rules;

/** What became of a request for an exemption. */
public enum ExemptionStatus {
    REQUESTED,
    ACCEPTED,
    REFUSED,
    /** Accepted by mistake: covers no day. */
    REVOKED
}
