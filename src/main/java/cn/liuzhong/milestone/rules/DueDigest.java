package cn.liuzhong.milestone.rules;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** A unit is told once a week of the milestones that fall due. */
public final class DueDigest {

    /** So many are named; of the others it is said how many. */
    public static final int NAMED = 20;

    private DueDigest() {}

    /** The week of a day, Monday to Sunday, as ISO 8601 numbers it: {@code 2020-W48}. */
    public static String week(LocalDate day) {
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
