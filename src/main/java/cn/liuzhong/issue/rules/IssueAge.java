package cn.liuzhong.issue.rules;

/** How long an open issue has been known. */
public enum IssueAge {
    /** At most 7 days. */
    WEEK(7),
    /** 8 to 30 days. */
    MONTH(30),
    /** 31 to 90 days. */
    QUARTER(90),
    /** More than 90 days. */
    OLDER(Long.MAX_VALUE);

    private final long mostDays;

    IssueAge(long mostDays) {
        this.mostDays = mostDays;
    }

    /** @param days since it was raised; what is dated ahead is new */
    public static IssueAge of(long days) {
        for (IssueAge age : values()) {
            if (days <= age.mostDays) {
                return age;
            }
        }
        return OLDER;
    }
}
