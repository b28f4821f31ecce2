package cn.liuzhong.supervision;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a morning's work did. */
@Schema(name = "CatchUp")
public record CatchUpView(
        @Schema(description = "Runs made now") List<RunView> ran,
        @Schema(description = "Missed periods noted as skipped now") List<RunView> skipped,
        @Schema(description = "Issues that climbed a level because their clock had run out") int climbed,
        @Schema(description = "Steps that failed and will be tried again; the log says why") List<String> failed) {}
