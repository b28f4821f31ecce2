package cn.liuzhong.interview.rules;

/** What is done with an interview. */
public enum InterviewAction {
    CONFIRM,
    RECORD,
    REPORT_RESULT,
    RETURN,
    CLOSE,
    CANCEL
}
