package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.account.rules.SignInDelay;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Removes what no sign-in asks for any more: counted mistakes that do not count, sessions that are over. */
@ApplicationScoped
public class ForgetSignIns {

    private final FailedSignInRepository failures;
    private final SessionRepository sessions;
    private final OfficeClock clock;

    ForgetSignIns(FailedSignInRepository failures, SessionRepository sessions, OfficeClock clock) {
        this.failures = failures;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** @return how many rows went */
    @Transactional
    public long handle(Caller caller) {
        Instant now = clock.now();
        return failures.forgetBefore(now.minus(SignInDelay.FORGOTTEN)) + sessions.forgetBefore(now);
    }
}
