package cn.liuzhong.calendar;

import cn.liuzhong.platform.Versioned;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A year as clients see it.
 *
 * @param status 已公布 or 尚未公布, in the language asked for
 */
@Schema(name = "CalendarYear")
public record YearView(
        int year, boolean published, @Schema(examples = "尚未公布") String status, List<DayRequest> days, long version)
        implements Versioned {}
