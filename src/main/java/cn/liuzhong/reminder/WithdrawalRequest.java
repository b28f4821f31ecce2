package cn.liuzhong.reminder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the office takes a letter back. */
public record WithdrawalRequest(@NotBlank @Size(max = 1000) @Schema(examples = "节点日期录入有误") String reason) {}
