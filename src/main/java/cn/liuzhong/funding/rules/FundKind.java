package cn.liuzhong.funding.rules;

/** What kind of money it is. */
public enum FundKind {
    /** 专项债 */
    SPECIAL_BOND,
    /** 银行贷款 */
    LOAN
}
