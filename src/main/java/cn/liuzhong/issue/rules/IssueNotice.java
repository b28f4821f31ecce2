package cn.liuzhong.issue.rules;

import java.util.List;

/**
 * Who is told what of an issue.
 *
 * @param to the project's unit, its group, or the office
 */
public record IssueNotice(Kind kind, IssueLevel to) {

    /** What is told. */
    public enum Kind {
        ASSIGNED,
        CLIMBED,
        CLOSURE_REQUESTED,
        RETURNED,
        CLOSED
    }

    /** A new issue is the unit's to solve. */
    public static final IssueNotice OF_RAISED = new IssueNotice(Kind.ASSIGNED, IssueLevel.UNIT);

    /**
     * @param level at which the issue stands after the action
     * @param coordinated whether a group coordinates the project; without one the office does its part
     */
    public static List<IssueNotice> after(IssueAction action, IssueLevel level, boolean coordinated) {
        IssueLevel group = coordinated ? IssueLevel.GROUP : IssueLevel.OFFICE;
        return switch (action) {
            case START, LOOK_BACK -> List.of();
            case REQUEST_CLOSURE -> List.of(new IssueNotice(Kind.CLOSURE_REQUESTED, group));
            case CHECK -> coordinated ? List.of(new IssueNotice(Kind.CLOSURE_REQUESTED, IssueLevel.OFFICE)) : List.of();
            case RETURN, REOPEN -> List.of(new IssueNotice(Kind.RETURNED, IssueLevel.UNIT));
            case CLOSE -> List.of(new IssueNotice(Kind.CLOSED, IssueLevel.UNIT));
            case ESCALATE, CLIMB_BY_CLOCK ->
                List.of(new IssueNotice(Kind.CLIMBED, IssueLevel.UNIT), received(level, group));
        };
    }

    /** The leading group has no accounts: the office lays it before them. */
    private static IssueNotice received(IssueLevel level, IssueLevel group) {
        return switch (level) {
            case UNIT -> OF_RAISED;
            case GROUP -> new IssueNotice(Kind.ASSIGNED, group);
            case OFFICE -> new IssueNotice(Kind.ASSIGNED, IssueLevel.OFFICE);
            case LEADING_GROUP -> new IssueNotice(Kind.CLIMBED, IssueLevel.OFFICE);
        };
    }
}
