package cn.liuzhong.progress;

import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** At the end of which month something is judged. */
public class JudgedMonth {

    @QueryParam("month")
    @Parameter(
            description =
                    "At the end of this month. Default: of a project the latest that was reported, of several the last that is complete",
            example = "2020-06",
            schema = @Schema(pattern = "^\\d{4}-\\d{2}$"))
    String month;

    /** @return null where none was sent */
    YearMonth get() {
        return month == null ? null : ReportedMonth.of(month, "/month");
    }
}
