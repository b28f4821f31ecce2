package cn.liuzhong.account;

import cn.liuzhong.access.rules.Role;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.platform.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account as it is shown; its password is not. */
@Schema(name = "User")
public record UserView(
        UUID id,
        String username,
        String displayName,
        Role role,
        @Schema(nullable = true) Ref unit,
        @Schema(nullable = true) Ref group,
        boolean active,
        Instant passwordChangedAt,
        Instant createdAt,
        long version)
        implements Versioned {}
