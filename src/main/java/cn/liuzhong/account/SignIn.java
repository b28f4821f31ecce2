package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells who somebody is from a name and a password. */
@ApplicationScoped
public class SignIn {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final VerifiedPasswords verified;
    private final SignInAttempts attempts;
    private final boolean enabled;

    SignIn(
            AccountRepository accounts,
            Passwords passwords,
            VerifiedPasswords verified,
            SignInAttempts attempts,
            @ConfigProperty(name = "liuzhong.accounts.enabled") boolean enabled) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.verified = verified;
        this.attempts = attempts;
        this.enabled = enabled;
    }

    /**
     * Empty when there is no such account, its password is another, it is switched off, or all local accounts are; it does
     * not say which.
     *
     * @param address from where it is asked
     * @throws cn.liuzhong.platform.Declined after too many mistakes
     */
    public Optional<Caller> handle(String username, String password, String address) {
        if (!enabled) {
            return Optional.empty();
        }
        // In a transaction that ends here: nobody waits or pays for bcrypt with a connection in his hand.
        Account account = QuarkusTransaction.requiringNew()
                .call(() ->
                        accounts.named(username).filter(found -> found.active).orElse(null));
        return isRight(username, account, password, address) ? Optional.of(account.caller()) : Optional.empty();
    }

    /** @param account null when there is none */
    boolean isRight(String username, Account account, String password, String address) {
        return isKnown(account, password, address)
                || attempts.attempt(username, address, () -> matches(account, password, address));
    }

    private boolean matches(Account account, String password, String address) {
        if (isKnown(account, password, address)) {
            // Of many requests at once, the first one has paid.
            return true;
        }
        boolean right = passwords.matches(password, account == null ? null : account.passwordHash);
        if (right) {
            verified.remember(account, address, password);
        }
        return right;
    }

    private boolean isKnown(Account account, String password, String address) {
        return account != null && verified.knows(account, address, password);
    }
}
