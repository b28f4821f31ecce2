package cn.liuzhong.account.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Which usernames nobody may have: those under which the record names the service itself. What it calls machines, people of the
 * identity provider and database users has a colon, which no username has.
 */
public final class UsernameRule {

    private static final Set<String> OF_THE_SERVICE =
            Set.of("scheduler", "demo", "migration", "installation", "sign-in", "local");

    private UsernameRule() {}

    /** Without regard to case and to the width of the letters. */
    public static boolean isReserved(String username) {
        return OF_THE_SERVICE.contains(
                Normalizer.normalize(username, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    }
}
