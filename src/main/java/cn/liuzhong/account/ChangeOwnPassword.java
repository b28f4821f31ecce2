package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.rules.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes a new password from somebody who knows the one until now. */
@ApplicationScoped
public class ChangeOwnPassword {

    private final AccountRepository accounts;
    private final SignIn signIn;
    private final NewPassword newPassword;

    ChangeOwnPassword(AccountRepository accounts, SignIn signIn, NewPassword newPassword) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.newPassword = newPassword;
    }

    /**
     * Before the change and without its transaction, whose connection would be held while the password is looked at.
     *
     * @param address from where it is asked: a wrong password counts like one at the sign-in
     * @return what {@link #handle} wants to know
     */
    String confirm(Caller caller, OwnPasswordRequest request, String address) {
        Account account = QuarkusTransaction.requiringNew().call(() -> own(caller));
        if (!signIn.isRight(account.username, account, request.current(), address)) {
            throw notCurrent();
        }
        return account.passwordHash;
    }

    /**
     * @param confirmed what {@link #confirm} has returned
     * @param session the secret of the session that stays; null when it is asked without one
     */
    @Transactional
    public void handle(Caller caller, OwnPasswordRequest request, String confirmed, String session) {
        Account account = own(caller);
        if (!account.passwordHash.equals(confirmed)) {
            throw notCurrent();
        }
        newPassword.set(account, request.password(), session);
        accounts.flush();
    }

    private Account own(Caller caller) {
        return accounts.of(caller).orElseThrow(() -> new Refused(Refusal.of("user.not-local")));
    }

    private static InvalidInput notCurrent() {
        return new InvalidInput("/current", "password.current");
    }
}
