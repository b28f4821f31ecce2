package cn.liuzhong.assessment.rules;

/**
 * All that a unit's score of a month is made of.
 *
 * @param reminders letters issued to it in the month and not withdrawn
 * @param interviews talks held with it in the month
 */
public record UnitInputs(
        Invested investment,
        Punctuality milestones,
        Starts starts,
        Punctuality issues,
        Reporting reports,
        int reminders,
        int interviews) {}
