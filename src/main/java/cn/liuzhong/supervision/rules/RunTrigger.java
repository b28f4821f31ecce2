package cn.liuzhong.supervision.rules;

/** What started a run. */
public enum RunTrigger {
    SCHEDULER,
    PERSON,
    DEMO
}
