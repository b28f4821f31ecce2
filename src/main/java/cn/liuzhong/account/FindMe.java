package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Tells somebody as whom he is signed in. */
@ApplicationScoped
public class FindMe {

    private final AccountRepository accounts;
    private final UserViews views;

    FindMe(AccountRepository accounts, UserViews views) {
        this.accounts = accounts;
        this.views = views;
    }

    /** A machine, or somebody whom another service has signed in, has no account here and is shown by his name. */
    @Transactional
    public MeView handle(Caller caller) {
        Optional<Account> account = accounts.of(caller);
        return new MeView(
                caller.name(),
                account.map(found -> found.displayName).orElse(caller.name()),
                caller.role(),
                views.unitOf(caller, caller.unitId()),
                views.groupOf(caller, caller.groupId()),
                account.isPresent());
    }
}
