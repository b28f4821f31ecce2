package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.rules.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A machine may sign in with it. */
@Entity
class AccessToken {

    /** Recognisable, also to programs that look for secrets where they do not belong. */
    static final String PREFIX = "lz_";

    /** No account is named so. */
    private static final String CALLER_PREFIX = "token:";

    @Id
    UUID id;

    String name;
    String secretHash;

    @Enumerated(EnumType.STRING)
    Role role;

    String madeBy;
    UUID makerId;
    Instant createdAt;
    LocalDate expiresOn;
    LocalDate lastUsedOn;
    Instant revokedAt;

    @Version
    long version;

    Caller caller() {
        return new Caller(CALLER_PREFIX + name, role, null, null);
    }

    static boolean isOf(Caller caller) {
        return caller.name().startsWith(CALLER_PREFIX);
    }
}
