package cn.liuzhong.account;

import cn.liuzhong.access.rules.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed of an account. Its username cannot: the record names it. */
public record UserChangeRequest(
        @NotBlank @Size(max = 100) String displayName,
        @NotNull Role role,
        @Schema(description = "Of a `UNIT` account, its unit") UUID unitId,
        @Schema(description = "Of a `GROUP` account, its group") UUID groupId,
        @NotNull @Schema(description = "Whether it may sign in; its sessions end when it may not") Boolean active) {}
