package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.rules.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A local account. */
@Entity
class Account {

    @Id
    UUID id;

    String username;
    String displayName;

    @Enumerated(EnumType.STRING)
    Role role;

    UUID unitId;
    UUID groupId;
    String passwordHash;
    Instant passwordChangedAt;
    boolean active = true;
    Instant createdAt;

    @Version
    long version;

    Caller caller() {
        return new Caller(username, role, unitId, groupId);
    }
}
