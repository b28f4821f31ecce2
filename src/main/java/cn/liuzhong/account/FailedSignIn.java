package cn.liuzhong.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** How often a password was wrong for one name from one network. */
@Entity
class FailedSignIn {

    @Id
    String attemptKey;

    int failures;
    Instant lastFailedAt;
    Instant lockedUntil;
}
