package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.account.rules.TokenRule;
import cn.liuzhong.platform.Ids;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Makes a token for a machine. */
@ApplicationScoped
public class MakeToken {

    private final TokenRepository tokens;
    private final AccountRepository accounts;
    private final OfficeClock clock;

    MakeToken(TokenRepository tokens, AccountRepository accounts, OfficeClock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional
    public NewTokenView handle(Caller caller, TokenRequest request) {
        requireEnd(request.expiresOn());
        String secret = AccessToken.PREFIX + Secret.random();
        AccessToken token = new AccessToken();
        token.role = TokenRule.make(caller.role(), AccessToken.isOf(caller), request.role())
                .orElseThrow(Refused::new);
        token.id = Ids.next();
        token.name = request.name();
        token.secretHash = Secret.hash(secret);
        token.madeBy = caller.name();
        token.makerId = accounts.of(caller).map(account -> account.id).orElse(null);
        token.createdAt = clock.now();
        token.expiresOn = request.expiresOn();
        tokens.persistAndFlush(token);
        return new NewTokenView(token.id, token.name, token.role, token.expiresOn, secret, token.version);
    }

    private void requireEnd(LocalDate expiresOn) {
        LocalDate today = clock.today();
        if (expiresOn.isBefore(today)) {
            throw new InvalidInput("/expiresOn", "token.expired");
        }
        if (expiresOn.isAfter(today.plusDays(TokenRule.LONGEST_DAYS))) {
            throw new InvalidInput("/expiresOn", "token.too-long", TokenRule.LONGEST_DAYS);
        }
    }
}
