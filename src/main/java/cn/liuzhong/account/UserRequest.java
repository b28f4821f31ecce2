package cn.liuzhong.account;

import cn.liuzhong.access.rules.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new account.
 *
 * @param password see {@link cn.liuzhong.account.rules.PasswordRule}
 */
public record UserRequest(
        @NotBlank
                @Size(max = 50)
                @Pattern(regexp = "[\\p{L}\\p{N}._@-]*", message = "{invalid.username}")
                @Schema(description = "What it signs in with; letters, digits and . _ @ -, case does not count")
                String username,
        @NotBlank @Size(max = 100) String displayName,
        @NotNull Role role,
        @Schema(description = "Of a `UNIT` account, its unit") UUID unitId,
        @Schema(description = "Of a `GROUP` account, its group") UUID groupId,
        @NotNull
                @Size(max = 72)
                @Schema(
                        minLength = 8,
                        description = "At least 8 characters, at most 72 bytes in UTF-8; not the username")
                String password) {

    @Override
    public String toString() {
        return "UserRequest[" + username + "]";
    }
}
