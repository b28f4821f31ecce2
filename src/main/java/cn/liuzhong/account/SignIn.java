package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Tells who somebody is from a name and a password. */
@ApplicationScoped
public class SignIn {

    private final AccountRepository accounts;
    private final Passwords passwords;

    SignIn(AccountRepository accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Empty when there is no such account, its password is another, or it is switched off; it does not say which. */
    Optional<Caller> handle(String username, String password) {
        Optional<Account> account = accounts.named(username).filter(found -> found.active);
        String hash = account.map(found -> found.passwordHash).orElse(null);
        return passwords.matches(password, hash) ? account.map(Account::caller) : Optional.empty();
    }
}
