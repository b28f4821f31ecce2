package cn.liuzhong.audit;

/** What was done to a row. */
public enum RowOperation {
    INSERT,
    UPDATE,
    DELETE
}
