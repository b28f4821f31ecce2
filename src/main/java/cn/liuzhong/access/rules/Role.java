package cn.liuzhong.access.rules;

/** What an account is for (§5); each has exactly one. */
public enum Role {
    /** Users, units, groups, settings, code lists, calendar; reads everything. */
    ADMIN,
    /** The “六重”办: everything about projects, runs, letters, interviews, verification. */
    OFFICE,
    /** A 专项小组: coordinates its projects and issues, checks first. */
    GROUP,
    /** A 责任单位: reports on its own projects, answers its letters. */
    UNIT,
    /** Reads everything. */
    LEADER;

    /** Whether who has this role may do everything that the other may, for his own rows. */
    public boolean covers(Role other) {
        return this == other || other == LEADER && (this == ADMIN || this == OFFICE);
    }

    /** Whether nothing is hidden from it. */
    public boolean readsEverything() {
        return this == ADMIN || this == OFFICE || this == LEADER;
    }
}
