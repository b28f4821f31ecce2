package cn.liuzhong.milestone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a milestone is not wanted any more. */
public record VoidingRequest(@NotBlank @Size(max = 2000) @Schema(examples = "方案调整，不再设此节点") String note) {}
