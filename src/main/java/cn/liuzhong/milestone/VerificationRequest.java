package cn.liuzhong.milestone;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the office found of a reported completion. */
public record VerificationRequest(
        @NotNull @Schema(description = "false: returned, as if it had never been reported", examples = "true")
                Boolean accepted,
        @Size(max = 2000) @Schema(description = "Needed when it is returned") String note) {}
