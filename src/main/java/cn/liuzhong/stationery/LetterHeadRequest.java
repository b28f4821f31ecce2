package cn.liuzhong.stationery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who sends the letters, as the administrator states it. */
@Schema(name = "LetterHead")
public record LetterHeadRequest(
        @NotBlank @Size(max = 40) @Schema(description = "发文机关, in full or by its usual short name", examples = "“六重”办")
                String issuer,
        @NotBlank
                @Size(max = 500)
                @Schema(
                        description = "依据: by which rule reminders and interviews are made",
                        examples = "“六重”清单督查办法：对滞后单位实行半月一提醒、一月一约谈。")
                String basis,
        @NotBlank @Size(max = 50) @Schema(description = "联系人", examples = "“六重”办督查组") String contact,
        @NotBlank @Size(max = 50) @Schema(description = "联系电话", examples = "0577-88030000") String phone,
        @NotBlank @Size(max = 30) @Schema(description = "纪要标志, at the head of minutes", examples = "“六重”办约谈纪要")
                String minutesMark) {}
