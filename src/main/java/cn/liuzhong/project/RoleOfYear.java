package cn.liuzhong.project;

import cn.liuzhong.project.rules.YearRole;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 年度角色: what a project is in one year's plan. */
public record RoleOfYear(
        @NotNull @Min(2000) @Max(2100) @Schema(examples = "2020") Integer year, @NotNull YearRole role) {}
