package cn.liuzhong.burden.rules;

/** What becomes of a request by hand. */
public enum RequestAction {
    ANSWER,
    WITHDRAW
}
