package cn.liuzhong.progress;

import cn.liuzhong.progress.rules.ProgressStatus;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which progress reports a request wants. */
public class ProgressQuery {

    @QueryParam("month")
    @Parameter(description = "Of this month", example = "2020-06", schema = @Schema(pattern = "^\\d{4}-\\d{2}$"))
    String month;

    @QueryParam("unit")
    @Parameter(description = "Of projects of this unit, its id")
    UUID unit;

    @QueryParam("status")
    @Parameter(description = "In this state")
    ProgressStatus status;

    @QueryParam("doubtful")
    @Parameter(description = "待核: only those that should be looked at twice, or only the others")
    Boolean doubtful;

    ProgressFilter filter() {
        return new ProgressFilter(
                null, unit, month == null ? null : ReportedMonth.of(month, "/month"), status, doubtful);
    }
}
