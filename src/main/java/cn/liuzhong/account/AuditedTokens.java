package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.rules.Role;
import cn.liuzhong.audit.AuditSubject;
import cn.liuzhong.audit.AuditedEntity;
import cn.liuzhong.platform.NoSuchRow;
import jakarta.enterprise.context.ApplicationScoped;

/** What became of a token is shown to those who make them. */
@ApplicationScoped
class AuditedTokens implements AuditSubject {

    private final TokenRepository tokens;

    AuditedTokens(TokenRepository tokens) {
        this.tokens = tokens;
    }

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.TOKEN;
    }

    @Override
    public boolean showsAllTo(Caller caller) {
        return caller.role() == Role.ADMIN;
    }

    @Override
    public void requireVisible(Caller caller, String id) {
        if (!showsAllTo(caller) || tokens.findById(uuid(id)) == null) {
            throw new NoSuchRow(entity().name(), id);
        }
    }
}
