package cn.liuzhong.account.rules;

import cn.liuzhong.access.rules.Role;
import cn.liuzhong.platform.rules.Verdict;
import java.time.LocalDate;

/** What a token may be made for, and when it is accepted. */
public final class TokenRule {

    public static final int LONGEST_DAYS = 366;

    private TokenRule() {}

    /**
     * A machine gets no more than its maker has, and makes no other machines: a token's end would be none.
     *
     * @param byToken whether a token itself asks for it
     */
    public static Verdict<Role> make(Role maker, boolean byToken, Role wanted) {
        if (byToken) {
            return Verdict.refused("token.made-by-token");
        }
        return maker.covers(wanted) ? Verdict.granted(wanted) : Verdict.refused("token.wider-than-maker", wanted);
    }

    /**
     * An account that a machine opens or changes would outlive its token.
     *
     * @param byToken whether a token itself asks for it
     */
    public static Verdict<Role> keepAccounts(Role keeper, boolean byToken) {
        return byToken ? Verdict.refused("user.kept-by-token") : Verdict.granted(keeper);
    }

    /** @param today the office's day; the last day is a day on which it is accepted */
    public static boolean isAccepted(LocalDate expiresOn, boolean revoked, LocalDate today) {
        return !revoked && !today.isAfter(expiresOn);
    }
}
