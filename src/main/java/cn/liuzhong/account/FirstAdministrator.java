package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.rules.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Opens the account {@code admin} where there is no account at all. */
@ApplicationScoped
public class FirstAdministrator {

    static final String NAME = "admin";

    private final AccountRepository accounts;
    private final RegisterUser register;

    FirstAdministrator(AccountRepository accounts, RegisterUser register) {
        this.accounts = accounts;
        this.register = register;
    }

    /** @return whether it was opened; false when there are accounts already */
    @Transactional
    public boolean handle(Caller caller, String password) {
        accounts.lock();
        if (accounts.count() > 0) {
            return false;
        }
        register.handle(caller, new UserRequest(NAME, "管理员", Role.ADMIN, null, null, password));
        return true;
    }
}
