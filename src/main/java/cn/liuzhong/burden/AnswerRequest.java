package cn.liuzhong.burden;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the unit answers. */
@Schema(name = "RequestAnswer")
public record AnswerRequest(@NotBlank @Size(max = 4000) @Schema(examples = "已报市局，预计月底前批复") String answer) {}
