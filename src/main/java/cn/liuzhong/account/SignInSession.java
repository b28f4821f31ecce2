package cn.liuzhong.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Somebody is signed in to the console. */
@Entity
class SignInSession {

    @Id
    UUID id;

    String secretHash;
    UUID accountId;
    Instant createdAt;
    Instant expiresAt;
    Instant endedAt;
}
