package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.account.rules.TokenRule;
import cn.liuzhong.account.rules.UsernameRule;
import cn.liuzhong.platform.Ids;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Opens a local account. */
@ApplicationScoped
public class RegisterUser {

    private final AccountRepository accounts;
    private final NewPassword newPassword;
    private final CheckBelonging belonging;
    private final UserViews views;
    private final OfficeClock clock;

    RegisterUser(
            AccountRepository accounts,
            NewPassword newPassword,
            CheckBelonging belonging,
            UserViews views,
            OfficeClock clock) {
        this.accounts = accounts;
        this.newPassword = newPassword;
        this.belonging = belonging;
        this.views = views;
        this.clock = clock;
    }

    @Transactional
    public UserView handle(Caller caller, UserRequest request) {
        TokenRule.keepAccounts(caller.role(), AccessToken.isOf(caller)).orElseThrow(Refused::new);
        if (UsernameRule.isReserved(request.username())) {
            throw new InvalidInput("/username", "username.reserved");
        }
        belonging.check(caller, request.role(), request.unitId(), request.groupId());
        Account account = new Account();
        account.id = Ids.next();
        account.username = request.username();
        account.displayName = request.displayName();
        account.role = request.role();
        account.unitId = request.unitId();
        account.groupId = request.groupId();
        account.createdAt = clock.now();
        newPassword.set(account, request.password(), null);
        accounts.persistAndFlush(account);
        return views.of(caller, account);
    }
}
