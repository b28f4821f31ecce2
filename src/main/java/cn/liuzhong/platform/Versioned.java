package cn.liuzhong.platform;

/** A view of one row that can be changed: answered with its {@code ETag}. */
public interface Versioned {

    /** Grows with every change of the row. */
    long version();
}
