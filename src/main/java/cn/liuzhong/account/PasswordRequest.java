package cn.liuzhong.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new password for somebody else's account. */
public record PasswordRequest(
        @NotNull
                @Size(max = 72)
                @Schema(
                        minLength = 8,
                        description = "At least 8 characters, at most 72 bytes in UTF-8; not the username")
                String password) {

    @Override
    public String toString() {
        return "PasswordRequest[]";
    }
}
