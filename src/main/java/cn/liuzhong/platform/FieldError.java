package cn.liuzhong.platform;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One mistake in the input: {@code pointer} is a JSON pointer into the body, or “/name” of a query or path parameter. */
@Schema(description = "One mistake in the input")
public record FieldError(
        @Schema(examples = "/dueOn") String pointer, @Schema(examples = "日期应为 yyyy-MM-dd") String message) {}
