package cn.liuzhong.account.rules;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which passwords are taken. */
public final class PasswordRule {

    public static final int SHORTEST = 8;

    /** bcrypt reads no more. */
    public static final int LONGEST_BYTES = 72;

    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        IS_USERNAME
    }

    private PasswordRule() {}

    public static Optional<Fault> faultOf(String password, String username) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of(Fault.TOO_LONG);
        }
        return password.equalsIgnoreCase(username) ? Optional.of(Fault.IS_USERNAME) : Optional.empty();
    }
}
