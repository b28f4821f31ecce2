package cn.liuzhong.funding.rules;

/** What happens to a special bond or a loan. */
public enum FundAction {
    APPROVE,
    ISSUE,
    REFUSE,
    WITHDRAW,
    /** Some of it is used, or was not used after all. */
    USE,
    /** The last of it is used. */
    USE_UP,
    /** Of what seemed to be used up something is left after all. */
    CORRECT
}
