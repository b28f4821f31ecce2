package cn.liuzhong.stationery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a template may show, and what is printed in its place. */
public record LetterTemplateField(
        @Schema(description = "As it stands between the brackets", examples = "unit") String name,
        boolean required,
        @Schema(examples = "责任单位名称") String meaning) {}
