package cn.liuzhong.assessment.rules;

/** Which way an indicator is wanted to go. */
public enum Better {
    HIGHER,
    LOWER
}
