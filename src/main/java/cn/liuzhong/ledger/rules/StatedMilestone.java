package cn.liuzhong.ledger.rules;

import java.time.LocalDate;

/**
 * A milestone as a ledger states it, and the cell of its day.
 *
 * @param certain whether the ledger says that it is one; a column of days that nobody knows may hold what happened instead
 */
public record StatedMilestone(String name, LocalDate dueOn, String cell, boolean certain) {

    public StatedMilestone(String name, LocalDate dueOn, String cell) {
        this(name, dueOn, cell, true);
    }

    /** The same, its cell named otherwise. */
    public StatedMilestone at(String named) {
        return new StatedMilestone(name, dueOn, named, certain);
    }
}
