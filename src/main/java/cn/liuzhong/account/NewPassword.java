package cn.liuzhong.account;

import cn.liuzhong.account.rules.PasswordRule;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives an account a password. Whoever is signed in with the one before no longer is. */
@ApplicationScoped
class NewPassword {

    private final Passwords passwords;
    private final Sessions sessions;
    private final OfficeClock clock;

    NewPassword(Passwords passwords, Sessions sessions, OfficeClock clock) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** @param staying the secret of the session that stays; null when none does */
    void set(Account account, String password, String staying) {
        require(password, account.username);
        account.passwordHash = passwords.hash(password);
        account.passwordChangedAt = clock.now();
        sessions.endAll(account.id, staying);
    }

    private static void require(String password, String username) {
        PasswordRule.faultOf(password, username).ifPresent(fault -> {
            throw switch (fault) {
                case TOO_SHORT -> new InvalidInput("/password", "password.too-short", PasswordRule.SHORTEST);
                case TOO_LONG -> new InvalidInput("/password", "password.too-long", PasswordRule.LONGEST_BYTES);
                case IS_USERNAME -> new InvalidInput("/password", "password.is-username");
            };
        });
    }
}
