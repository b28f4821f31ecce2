package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.account.rules.TokenRule;
import cn.liuzhong.platform.OfficeClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** Tells which machine a token stands for. */
@ApplicationScoped
class UseToken {

    private final TokenRepository tokens;
    private final AccountRepository accounts;
    private final NoteTokenUse noteUse;
    private final OfficeClock clock;

    UseToken(TokenRepository tokens, AccountRepository accounts, NoteTokenUse noteUse, OfficeClock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.noteUse = noteUse;
        this.clock = clock;
    }

    /** Empty when there is no such token, its time is over, or its maker could not make it any more. */
    Optional<Caller> handle(String secret) {
        LocalDate today = clock.today();
        Optional<AccessToken> token = QuarkusTransaction.requiringNew().call(() -> accepted(secret, today));
        token.filter(found -> !today.equals(found.lastUsedOn))
                .ifPresent(found -> noteUse.handle(found.caller(), found.id, today));
        return token.map(AccessToken::caller);
    }

    private Optional<AccessToken> accepted(String secret, LocalDate today) {
        return tokens.withSecret(Secret.hash(secret))
                .filter(found -> TokenRule.isAccepted(found.expiresOn, found.revokedAt != null, today))
                .filter(this::isMakerEntitled);
    }

    /** Of a maker whom another service signs in nothing is known here; his tokens end by themselves or are revoked. */
    private boolean isMakerEntitled(AccessToken token) {
        return token.makerId == null
                || accounts.findByIdOptional(token.makerId)
                        .filter(maker -> maker.active && maker.role.covers(token.role))
                        .isPresent();
    }
}
