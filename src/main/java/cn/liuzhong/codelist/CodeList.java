package cn.liuzhong.codelist;

public enum CodeList {
    CATEGORY,
    ISSUE_TYPE,
    FACTOR,
    CAUSE,
    PHASE
}
