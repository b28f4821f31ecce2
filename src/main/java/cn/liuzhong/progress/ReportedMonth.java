package cn.liuzhong.progress;

import cn.liuzhong.calendar.rules.WholeMonth;
import cn.liuzhong.platform.InvalidInput;
import jakarta.ws.rs.PathParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The month that an address names. */
public class ReportedMonth {

    @PathParam("month")
    @Parameter(example = "2020-06", schema = @Schema(pattern = "^\\d{4}-\\d{2}$"))
    String month;

    YearMonth get() {
        return of(month, "/month");
    }

    /** @param pointer where the text stands */
    public static YearMonth of(String text, String pointer) {
        return WholeMonth.parse(text)
                .map(WholeMonth::month)
                .filter(month -> month.getYear() >= 2000 && month.getYear() <= 2100)
                .orElseThrow(() -> new InvalidInput(pointer, "month.form"));
    }
}
