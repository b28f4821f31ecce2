package cn.liuzhong.project;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many projects bear a code. */
@Schema(name = "CodedProjects")
public record CodedProjects(
        @Schema(nullable = true, description = "null: projects without one") String code, String name, long projects) {}
