package cn.liuzhong.unit;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to call or write to in a unit. */
public record Contact(
        @NotBlank @Size(max = 50) @Schema(examples = "示例联系人") String name,
        @Size(max = 50) @Schema(nullable = true, examples = "办公室") String position,
        @Pattern(regexp = "^[0-9+()\\- ]{3,30}$", message = "{invalid.phone}")
                @Schema(nullable = true, examples = "0577-00000000")
                String phone,
        @Email @Size(max = 200) @Schema(nullable = true, examples = "unit@example.org") String email) {

    /** A field that was left blank is none: nobody is written to there. */
    public Contact {
        email = email == null || email.isBlank() ? null : email;
    }
}
