package cn.liuzhong.burden;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a request is taken back. */
@Schema(name = "RequestWithdrawal")
public record WithdrawalOfRequest(@NotBlank @Size(max = 2000) @Schema(examples = "与提醒函重复") String reason) {}
