package cn.liuzhong.burden.rules;

/**
 * What was asked of a unit in a month; what was withdrawn or cancelled does not count.
 *
 * @param letters 提醒 issued in the month
 * @param interviews 约谈 proposed in the month
 * @param reports how many progress reports it owes in the month: one for each of its projects with a plan
 * @param requests made by hand in the month
 */
public record Asked(int letters, int interviews, int reports, int requests) {

    public static final Asked NOTHING = new Asked(0, 0, 0, 0);

    /** The month's round of reports is one request, however many projects it covers. */
    public int rounds() {
        return reports > 0 ? 1 : 0;
    }

    public int total() {
        return letters + interviews + rounds() + requests;
    }
}
