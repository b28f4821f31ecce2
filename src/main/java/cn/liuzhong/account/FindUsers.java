package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads accounts. */
@ApplicationScoped
public class FindUsers {

    private final AccountRepository accounts;
    private final UserViews views;

    FindUsers(AccountRepository accounts, UserViews views) {
        this.accounts = accounts;
        this.views = views;
    }

    @Transactional
    public UserView one(Caller caller, UUID id) {
        return views.of(caller, accounts.require(id));
    }

    @Transactional
    public Page<UserView> page(Caller caller, UserFilter filter, Paging paging) {
        Long total = paging.wantsTotal() ? accounts.count(filter) : null;
        return Page.cut(accounts.page(filter, paging), paging, account -> Cursor.of(account.id), total)
                .map(rows -> views.of(caller, rows));
    }
}
