package cn.liuzhong.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * A year of the State Council's calendar. Written by statements only ({@link CalendarRepository}), because two replicas may
 * seed it at once.
 */
@Entity
class CalendarYear {

    /** The version of a year that is as the library knows it. */
    static final long SEEDED = 1;

    /** From this version on a year is the office's own. */
    static final long OWN = SEEDED + 1;

    @Id
    int year;

    boolean published;

    /** 0 is what a year that has no row is read as. */
    long version;
}
