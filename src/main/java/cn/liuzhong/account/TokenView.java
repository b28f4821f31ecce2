package cn.liuzhong.account;

import cn.liuzhong.access.rules.Role;
import cn.liuzhong.platform.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A token as it is shown; its secret is not. */
@Schema(name = "Token")
public record TokenView(
        UUID id,
        String name,
        Role role,
        String madeBy,
        Instant createdAt,
        LocalDate expiresOn,
        @Schema(nullable = true, description = "The last day on which it was used") LocalDate lastUsedOn,
        @Schema(nullable = true) Instant revokedAt,
        long version)
        implements Versioned {

    static TokenView of(AccessToken token) {
        return new TokenView(
                token.id,
                token.name,
                token.role,
                token.madeBy,
                token.createdAt,
                token.expiresOn,
                token.lastUsedOn,
                token.revokedAt,
                token.version);
    }
}
