package cn.liuzhong.account;

import cn.liuzhong.access.rules.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new token. */
public record TokenRequest(
        @NotBlank
                @Size(max = 50)
                @Pattern(regexp = "[\\p{L}\\p{N}._-]*", message = "{invalid.token.name}")
                @Schema(description = "What the record calls it, as `token:` and this name; given once and for all")
                String name,
        @NotNull @Schema(description = "No wider than the maker’s own: of an administrator `ADMIN` or `LEADER`")
                Role role,
        @NotNull @Schema(description = "The last day on which it is accepted, at most 366 days from today")
                LocalDate expiresOn) {}
