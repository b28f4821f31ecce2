package cn.liuzhong.codelist.rules;

/** Whether an entry is offered and accepted. */
public enum CodeStatus {
    ACTIVE,
    /** 待确认: may be used, but the office has not said yet that it belongs on the list. */
    TO_CONFIRM,
    /** No longer accepted; what bears it keeps it. */
    RETIRED
}
