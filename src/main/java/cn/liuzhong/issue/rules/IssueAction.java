package cn.liuzhong.issue.rules;

/** What is done to an issue. */
public enum IssueAction {
    START,
    REQUEST_CLOSURE,
    CHECK,
    RETURN,
    CLOSE,
    REOPEN,
    /** Climbs a level by request. */
    ESCALATE,
    /** Climbs a level because the level's working days have run out; never asked for by a person. */
    CLIMB_BY_CLOCK,
    /** 回头看 done. */
    LOOK_BACK;

    public boolean byClock() {
        return this == CLIMB_BY_CLOCK;
    }

    /** Whether it must be said why, or what was tried. */
    public boolean needsNote() {
        return this == RETURN || this == REOPEN || this == ESCALATE;
    }

    public boolean needsEvidence() {
        return this == REQUEST_CLOSURE;
    }

    /** Whether the day on which it took place may be another than today. */
    public boolean takesDay() {
        return this == REQUEST_CLOSURE || this == LOOK_BACK;
    }

    /** Whether a new due date may come with it. */
    public boolean takesDueOn() {
        return this == REOPEN;
    }
}
