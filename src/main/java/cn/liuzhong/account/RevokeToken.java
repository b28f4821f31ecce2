package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.rules.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Ends a token before its time. The row stays: the record names what was done with it. */
@ApplicationScoped
public class RevokeToken {

    private final TokenRepository tokens;
    private final OfficeClock clock;

    RevokeToken(TokenRepository tokens, OfficeClock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Transactional
    public TokenView handle(Caller caller, UUID id, Expected expected) {
        AccessToken token = tokens.require(id);
        expected.check(token.version);
        if (token.revokedAt != null) {
            throw new Refused(Refusal.of("token.revoked"));
        }
        token.revokedAt = clock.now();
        tokens.flush();
        return TokenView.of(token);
    }
}
