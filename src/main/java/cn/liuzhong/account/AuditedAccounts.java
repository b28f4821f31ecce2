package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.rules.Role;
import cn.liuzhong.audit.AuditSubject;
import cn.liuzhong.audit.AuditedEntity;
import cn.liuzhong.platform.NoSuchRow;
import jakarta.enterprise.context.ApplicationScoped;

/** What became of an account is shown to those who keep the accounts. */
@ApplicationScoped
class AuditedAccounts implements AuditSubject {

    private final AccountRepository accounts;

    AuditedAccounts(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.ACCOUNT;
    }

    @Override
    public boolean showsAllTo(Caller caller) {
        return caller.role() == Role.ADMIN;
    }

    @Override
    public void requireVisible(Caller caller, String id) {
        if (!showsAllTo(caller) || accounts.findById(uuid(id)) == null) {
            throw new NoSuchRow(entity().name(), id);
        }
    }
}
