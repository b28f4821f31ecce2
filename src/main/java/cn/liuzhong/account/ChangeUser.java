package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.rules.Role;
import cn.liuzhong.account.rules.LastAdministrator;
import cn.liuzhong.account.rules.TokenRule;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.MergePatch;
import cn.liuzhong.platform.Refused;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Changes an account, or switches it off and on. What it may do changes with its next request. */
@ApplicationScoped
public class ChangeUser {

    private final AccountRepository accounts;
    private final CheckBelonging belonging;
    private final Sessions sessions;
    private final MergePatch mergePatch;
    private final UserViews views;

    ChangeUser(
            AccountRepository accounts,
            CheckBelonging belonging,
            Sessions sessions,
            MergePatch mergePatch,
            UserViews views) {
        this.accounts = accounts;
        this.belonging = belonging;
        this.sessions = sessions;
        this.mergePatch = mergePatch;
        this.views = views;
    }

    @Transactional
    public UserView handle(Caller caller, UUID id, Expected expected, JsonNode patch) {
        TokenRule.keepAccounts(caller.role(), AccessToken.isOf(caller)).orElseThrow(Refused::new);
        // Two administrators who demote each other at once would both see one left.
        accounts.lock();
        Account account = accounts.require(id);
        expected.check(account.version);
        UserChangeRequest request = mergePatch.apply(stated(account), patch, UserChangeRequest.class);
        belonging.check(caller, request.role(), request.unitId(), request.groupId());
        Role role = LastAdministrator.check(
                        account.role,
                        account.active,
                        request.role(),
                        request.active(),
                        accounts.otherAdministrators(account.id))
                .orElseThrow(Refused::new);
        account.displayName = request.displayName();
        account.role = role;
        account.unitId = request.unitId();
        account.groupId = request.groupId();
        account.active = request.active();
        if (!account.active) {
            sessions.endAll(account.id, null);
        }
        accounts.flush();
        return views.of(caller, account);
    }

    private static UserChangeRequest stated(Account account) {
        return new UserChangeRequest(
                account.displayName, account.role, account.unitId, account.groupId, account.active);
    }
}
