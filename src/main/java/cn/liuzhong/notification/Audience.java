package cn.liuzhong.notification;

import java.util.UUID;

/**
 * Whom something is told: the accounts of a unit or of a group, or the office's.
 *
 * @param unitId of a unit; null for every other
 * @param groupId of a group; null for every other
 */
public record Audience(Kind kind, UUID unitId, UUID groupId) {

    public static final Audience OFFICE = new Audience(Kind.OFFICE, null, null);

    /** Who listens. */
    public enum Kind {
        UNIT,
        GROUP,
        OFFICE
    }

    public static Audience unit(UUID id) {
        return new Audience(Kind.UNIT, id, null);
    }

    public static Audience group(UUID id) {
        return new Audience(Kind.GROUP, null, id);
    }
}
