package cn.liuzhong.access;

/** Who sends a request of the matrix: nobody, or one account of each role. */
public enum Sender {
    NONE,
    ADMIN,
    OFFICE,
    GROUP,
    UNIT,
    LEADER
}
