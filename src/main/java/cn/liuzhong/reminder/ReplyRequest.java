package cn.liuzhong.reminder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit's reply to its letter. */
public record ReplyRequest(@NotBlank @Size(max = 5000) @Schema(examples = "已组织施工单位增加班组，11月底前完成") String text) {}
