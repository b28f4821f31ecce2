package cn.liuzhong.burden.rules;

import cn.liuzhong.platform.rules.Verdict;

/**
 * 督查负担 (政府督查工作条例, Art. 15): once a unit was asked so much in a month, further requests by hand are held back. The rule's
 * own letters and interviews count, and are never asked about here.
 */
public final class BurdenRule {

    private BurdenRule() {}

    /** Whether one more request by hand is held back. */
    public static boolean holdsBack(Asked asked, int limit) {
        return asked.total() >= limit;
    }

    /** Whether more was asked than the limit; the rule's own letters may lead there. */
    public static boolean isOver(Asked asked, int limit) {
        return asked.total() > limit;
    }

    /** @return the status of a new request */
    public static Verdict<RequestStatus> ask(Asked asked, int limit) {
        return holdsBack(asked, limit)
                ? Verdict.refused(
                        "request.burden", limit, asked.letters(), asked.interviews(), asked.rounds(), asked.requests())
                : Verdict.granted(RequestStatus.ASKED);
    }
}
