package cn.liuzhong.funding.rules;

/** How far a project has got with a special bond or a loan. */
public enum FundState {
    /** 已申报 */
    APPLIED,
    /** 已批准 */
    APPROVED,
    /** 已下达 */
    ISSUED,
    /** 已用完 */
    USED_UP,
    /** 未获批 */
    REFUSED,
    /** 已撤回 */
    WITHDRAWN
}
