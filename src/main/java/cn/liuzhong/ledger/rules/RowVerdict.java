package cn.liuzhong.ledger.rules;

/** What becomes of a row. */
public enum RowVerdict {
    NEW,
    CHANGED,
    SAME,
    /** Something has to be said about it first. */
    ASKED,
    REFUSED
}
