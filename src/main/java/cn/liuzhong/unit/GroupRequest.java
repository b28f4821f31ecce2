package cn.liuzhong.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client states of a work group. */
public record GroupRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "第一专项小组") String name,
        @Size(max = 50) @Schema(description = "联系区领导", examples = "联系区领导（示例）") String linkedLeader,
        @Schema(description = "false: no new projects. A change cannot take it away", examples = "true")
                Boolean active) {}
