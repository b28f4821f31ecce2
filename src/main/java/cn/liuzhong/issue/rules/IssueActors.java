package cn.liuzhong.issue.rules;

import cn.liuzhong.access.rules.Role;
import java.util.EnumSet;
import java.util.Set;

/** Which role does what to an issue (§5): the unit asks for closure, the group checks first, the office closes. */
public final class IssueActors {

    private IssueActors() {}

    /** @param status where the issue stands: a group gives back what it checks, not what it has checked */
    public static boolean may(Role role, IssueAction action, IssueStatus status) {
        return actors(action, status).contains(role);
    }

    /** A later due date ends a lag: that is for the office to grant. */
    public static boolean maySetDueOn(Role role) {
        return role == Role.OFFICE;
    }

    private static Set<Role> actors(IssueAction action, IssueStatus status) {
        return switch (action) {
            case START, ESCALATE -> EnumSet.of(Role.UNIT, Role.GROUP, Role.OFFICE);
            case REQUEST_CLOSURE -> EnumSet.of(Role.UNIT, Role.OFFICE);
            case CHECK, LOOK_BACK -> EnumSet.of(Role.GROUP, Role.OFFICE);
            case RETURN ->
                status == IssueStatus.CLOSURE_CHECKED ? EnumSet.of(Role.OFFICE) : EnumSet.of(Role.GROUP, Role.OFFICE);
            case CLOSE, REOPEN, CLIMB_BY_CLOCK -> EnumSet.of(Role.OFFICE);
        };
    }
}
