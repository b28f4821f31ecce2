package cn.liuzhong.account;

import cn.liuzhong.account.rules.PasswordRule;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * The password of accounts that the service opens itself: the one that was set, else a random one.
 *
 * @param random whether somebody has to be told
 */
public record FirstPassword(String text, boolean random) {

    /** Without what is mistaken for something else when it is copied by hand. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 16;

    /**
     * @param setting where it is set
     * @throws ConfigurationException when what was set cannot be a password
     */
    public static FirstPassword of(String setting, Optional<String> set) {
        set.flatMap(password -> PasswordRule.faultOf(password, null)).ifPresent(fault -> {
            throw new ConfigurationException("%s must have at least %d characters and at most %d bytes in UTF-8"
                    .formatted(setting, PasswordRule.SHORTEST, PasswordRule.LONGEST_BYTES));
        });
        return set.map(password -> new FirstPassword(password, false))
                .orElseGet(() -> new FirstPassword(randomText(), true));
    }

    private static String randomText() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .collect(
                        StringBuilder::new,
                        (text, letter) -> text.append(LETTERS.charAt(letter)),
                        StringBuilder::append)
                .toString();
    }

    /** Shows a random one once to whoever starts the service: on standard output, not in the log. */
    public void tell(String accounts) {
        if (random) {
            System.out.printf("首次登录密码 / first password of %s: %s%n", accounts, text);
        }
    }

    @Override
    public String toString() {
        return "FirstPassword[random=" + random + "]";
    }
}
