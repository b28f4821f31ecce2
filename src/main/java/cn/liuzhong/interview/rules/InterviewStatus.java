package cn.liuzhong.interview.rules;

/** Where an interview stands. The system proposes; everything after that a person does. */
public enum InterviewStatus {
    PROPOSED,
    CONFIRMED,
    RECORDED,
    RESULT_REPORTED,
    CLOSED,
    CANCELLED
}
