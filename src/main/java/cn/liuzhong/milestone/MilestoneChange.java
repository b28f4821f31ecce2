package cn.liuzhong.milestone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed of a milestone by itself; a new due date is asked for. */
public record MilestoneChange(@NotBlank @Size(max = 200) @Schema(examples = "地下室主体施工") String name) {}
