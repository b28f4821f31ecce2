package cn.liuzhong.progress;

import cn.liuzhong.progress.rules.Forecast;
import cn.liuzhong.progress.rules.ForecastState;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the year's plan will be done, as a range. */
@Schema(name = "Forecast")
public record ForecastView(
        ForecastState state,
        @Schema(
                        nullable = true,
                        description = "The month in which it is done at the fastest pace",
                        examples = "2021-01")
                String earliest,
        @Schema(
                        nullable = true,
                        description =
                                "The same at the slowest pace; null beside `earliest`: at that pace, not within ten years",
                        examples = "2021-03")
                String latest,
        @Schema(description = "What it says, in words", examples = "按近三个月进度，预计 2021-01 至 2021-03 完成全年计划") String text) {

    static ForecastView of(Forecast forecast, int year, String text) {
        return new ForecastView(
                forecast.state(), month(year, forecast.earliest()), month(year, forecast.latest()), text);
    }

    /** @param number January of the year being 1 */
    static String month(int year, Integer number) {
        return number == null
                ? null
                : YearMonth.of(year, 1).plusMonths(number - 1L).toString();
    }
}
