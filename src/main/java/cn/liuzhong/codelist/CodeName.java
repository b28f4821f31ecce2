package cn.liuzhong.codelist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a row names the code it bears: what is sent as {@code factor: "LAND"} is shown as {@code factor: {code, name}}. */
@Schema(description = "A code with its name")
public record CodeName(@Schema(examples = "LAND") String code, @Schema(examples = "用地") String name) {}
