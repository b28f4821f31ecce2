package cn.liuzhong.project.rules;

/** 年度角色: what a project is in one year's plan; a fact of its own beside phase and 入库. */
public enum YearRole {
    /** 前期 */
    PRELIMINARY,
    /** 新开工 */
    NEW_START,
    /** 续建 */
    CONTINUED,
    /** 竣工 */
    COMPLETION,
    /** 储备 */
    RESERVE
}
