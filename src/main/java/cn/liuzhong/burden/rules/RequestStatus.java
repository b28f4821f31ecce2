package cn.liuzhong.burden.rules;

/** Where a request by hand stands with its unit. */
public enum RequestStatus {
    ASKED,
    ANSWERED,
    /** Taken back by the office: it burdens nobody. */
    WITHDRAWN
}
