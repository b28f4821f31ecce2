package cn.liuzhong.milestone;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the office says to a new due date. */
public record RescheduleDecision(@NotNull @Schema(examples = "true") Boolean accepted, @Size(max = 2000) String note) {}
