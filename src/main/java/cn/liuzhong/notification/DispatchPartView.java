package cn.liuzhong.notification;

import cn.liuzhong.platform.Ref;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that a message tells. */
@Schema(name = "DispatchPart")
public record DispatchPartView(
        @Schema(description = "The letter, interview, issue or other row it is about") UUID subjectId,
        @Schema(examples = "滞后提醒：六重办提醒〔2020〕12号") String title,
        @Schema(nullable = true, description = "The unit that is told") Ref unit) {}
