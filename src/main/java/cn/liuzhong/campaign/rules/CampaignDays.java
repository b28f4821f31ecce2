package cn.liuzhong.campaign.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days of a campaign.
 *
 * @param until the last day
 */
public record CampaignDays(LocalDate from, LocalDate until) {

    public int total() {
        return between(from, until) + 1;
    }

    /** With that day: the last day counts as 1, after it there are 0, before the first all. */
    public int remaining(LocalDate day) {
        return Math.max(0, Math.min(total(), between(day, until) + 1));
    }

    /** Without that day. */
    public int elapsed(LocalDate day) {
        return total() - remaining(day);
    }

    public boolean contain(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    private static int between(LocalDate one, LocalDate other) {
        return Math.toIntExact(ChronoUnit.DAYS.between(one, other));
    }
}
