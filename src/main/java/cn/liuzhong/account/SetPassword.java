package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.account.rules.TokenRule;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives an account a new password where the one before is forgotten or known to others; its sessions end. */
@ApplicationScoped
public class SetPassword {

    private final AccountRepository accounts;
    private final NewPassword newPassword;
    private final UserViews views;

    SetPassword(AccountRepository accounts, NewPassword newPassword, UserViews views) {
        this.accounts = accounts;
        this.newPassword = newPassword;
        this.views = views;
    }

    @Transactional
    public UserView handle(Caller caller, UUID id, Expected expected, PasswordRequest request) {
        TokenRule.keepAccounts(caller.role(), AccessToken.isOf(caller)).orElseThrow(Refused::new);
        Account account = accounts.require(id);
        expected.check(account.version);
        newPassword.set(account, request.password(), null);
        accounts.flush();
        return views.of(caller, account);
    }
}
