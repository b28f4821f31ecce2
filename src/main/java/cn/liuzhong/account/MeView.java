package cn.liuzhong.account;

import cn.liuzhong.access.rules.Role;
import cn.liuzhong.platform.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is signed in. */
@Schema(name = "Me")
public record MeView(
        String username,
        String displayName,
        Role role,
        @Schema(nullable = true) Ref unit,
        @Schema(nullable = true) Ref group,
        @Schema(description = "Whether it is an account of this service, whose password is changed here")
                boolean passwordChangeable) {}
