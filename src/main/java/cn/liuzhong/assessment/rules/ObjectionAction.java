package cn.liuzhong.assessment.rules;

/** What is done to an objection. */
public enum ObjectionAction {
    ACCEPT,
    REJECT
}
