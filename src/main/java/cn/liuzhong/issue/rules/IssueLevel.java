package cn.liuzhong.issue.rules;

/** Who has to solve an issue, from the lowest to the highest. */
public enum IssueLevel {
    UNIT,
    GROUP,
    OFFICE,
    LEADING_GROUP;

    public boolean isHighest() {
        return this == LEADING_GROUP;
    }

    /** The next level up; the highest has none. */
    public IssueLevel above() {
        return values()[ordinal() + 1];
    }
}
