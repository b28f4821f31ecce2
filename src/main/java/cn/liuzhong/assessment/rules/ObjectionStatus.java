package cn.liuzhong.assessment.rules;

/** What became of an objection to a published ranking. */
public enum ObjectionStatus {
    RAISED,
    /** Shown beside the ranking as a correction; the ranking itself stays as it was published. */
    ACCEPTED,
    REJECTED
}
