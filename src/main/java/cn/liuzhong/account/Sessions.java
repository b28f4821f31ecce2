package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Ids;
import cn.liuzhong.platform.OfficeClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens, recognises and ends the sessions of the console. */
@ApplicationScoped
public class Sessions {

    private final SessionRepository sessions;
    private final AccountRepository accounts;
    private final OfficeClock clock;
    private final Duration lifetime;
    private final boolean enabled;

    Sessions(
            SessionRepository sessions,
            AccountRepository accounts,
            OfficeClock clock,
            @ConfigProperty(name = "liuzhong.session.lifetime") Duration lifetime,
            @ConfigProperty(name = "liuzhong.accounts.enabled") boolean enabled) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.clock = clock;
        this.lifetime = lifetime;
        this.enabled = enabled;
    }

    /** @return its secret, new at each sign-in: nobody can have handed one out beforehand */
    @Transactional
    public String open(Caller caller) {
        String secret = Secret.random();
        SignInSession session = new SignInSession();
        session.id = Ids.next();
        session.secretHash = Secret.hash(secret);
        session.accountId = accounts.named(caller.name()).orElseThrow().id;
        session.createdAt = clock.now();
        session.expiresAt = session.createdAt.plus(lifetime);
        sessions.persist(session);
        return secret;
    }

    /** In a transaction that ends here: what the request does then may wait, and must not hold a connection meanwhile. */
    Optional<Caller> callerOf(String secret) {
        return enabled
                ? QuarkusTransaction.requiringNew().call(() -> sessions.accountOf(Secret.hash(secret), clock.now())
                        .map(Account::caller))
                : Optional.empty();
    }

    @Transactional
    public void end(Caller caller, String secret) {
        sessions.end(Secret.hash(secret), clock.now());
    }

    /** @param staying the secret of the session that stays; null when none does */
    void endAll(UUID account, String staying) {
        sessions.endAll(account, staying == null ? null : Secret.hash(staying), clock.now());
    }
}
