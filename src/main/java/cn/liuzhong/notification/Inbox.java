package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.rules.Role;

/**
 * Whose announcements somebody reads in the console, and by which name he keeps what he has seen of them.
 *
 * @param account each account of a unit, a group or the office has marks of its own
 */
record Inbox(String account, Audience audience) {

    /** A unit's, a group's, or the office's, which the administrator reads too: a run that failed is his matter as well. */
    static Inbox of(Caller caller) {
        Audience audience = caller.role() == Role.UNIT
                ? Audience.unit(caller.unitId())
                : caller.role() == Role.GROUP ? Audience.group(caller.groupId()) : Audience.OFFICE;
        return new Inbox(caller.name(), audience);
    }
}
