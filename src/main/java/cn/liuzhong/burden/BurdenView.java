package cn.liuzhong.burden;

import cn.liuzhong.burden.rules.Asked;
import cn.liuzhong.burden.rules.BurdenRule;
import cn.liuzhong.platform.Ref;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was asked of a unit in a month. */
@Schema(name = "Burden")
public record BurdenView(
        Ref unit,
        @Schema(examples = "2020-11") String month,
        @Schema(description = "提醒 issued in the month, without those withdrawn", examples = "2") int letters,
        @Schema(description = "约谈 proposed in the month, without those cancelled", examples = "1") int interviews,
        @Schema(
                        description =
                                "Progress reports due in the month: one for each project on the list with a plan for the"
                                        + " year of the month reported. Together they count as one request",
                        examples = "6")
                int reports,
        @Schema(description = "Requests by hand, without those withdrawn", examples = "3") int requests,
        @Schema(description = "letters + interviews + 1 if any report is due + requests", examples = "7") int total,
        @Schema(description = "What one unit is asked in a month at most by hand, as set now", examples = "8")
                int limit,
        @Schema(description = "More was asked than the limit") boolean overLimit,
        @Schema(description = "Further requests by hand are held back; the rule's own letters never")
                boolean heldBack) {

    static BurdenView of(Ref unit, YearMonth month, Asked asked, int limit) {
        return new BurdenView(
                unit,
                month.toString(),
                asked.letters(),
                asked.interviews(),
                asked.reports(),
                asked.requests(),
                asked.total(),
                limit,
                BurdenRule.isOver(asked, limit),
                BurdenRule.holdsBack(asked, limit));
    }
}
