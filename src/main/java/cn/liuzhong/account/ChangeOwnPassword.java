package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.rules.Refusal;
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
     * @param address from where it is asked: a wrong password counts like one at the sign-in
     * @param session the secret of the session that stays; null when it is asked without one
     */
    @Transactional
    public void handle(Caller caller, OwnPasswordRequest request, String address, String session) {
        Account account = accounts.of(caller).orElseThrow(() -> new Refused(Refusal.of("user.not-local")));
        if (!signIn.isRight(account.username, account, request.current(), address)) {
            throw new InvalidInput("/current", "password.current");
        }
        newPassword.set(account, request.password(), session);
        accounts.flush();
    }
}
