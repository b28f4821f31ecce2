package cn.liuzhong.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of the rule settings, and why: the note is said anew with every change. */
public record SettingsRequest(
        @NotNull @Valid RulesRequest rules,
        @NotBlank
                @Size(max = 500)
                @Schema(
                        description = "Why they are changed; needed with every change",
                        examples = "攻坚季：答复期限由 5 个工作日改为 3 个")
                String note) {}
