package cn.liuzhong.account;

import cn.liuzhong.access.rules.Role;
import cn.liuzhong.platform.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A token at the one moment at which it is shown whole. */
@Schema(name = "NewToken")
public record NewTokenView(
        UUID id,
        String name,
        Role role,
        LocalDate expiresOn,
        @Schema(description = "To be sent as `Authorization: Bearer`; shown this once") String token,
        long version)
        implements Versioned {

    @Override
    public String toString() {
        return "NewTokenView[" + id + "]";
    }
}
