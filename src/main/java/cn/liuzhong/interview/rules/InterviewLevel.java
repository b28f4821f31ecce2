package cn.liuzhong.interview.rules;

/** Who talks to the unit (§3.4). */
public enum InterviewLevel {
    OFFICE,
    DEPUTY_LEADER,
    LEADING_GROUP;

    /** @param before how many months in a row right before this one had an interview that was not cancelled */
    public static InterviewLevel after(int before) {
        return before <= 0 ? OFFICE : before == 1 ? DEPUTY_LEADER : LEADING_GROUP;
    }
}
