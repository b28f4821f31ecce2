package cn.liuzhong.land;

import cn.liuzhong.land.rules.TwoRules;
import cn.liuzhong.land.rules.YearOnYear;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Investment of a year's first months beside that of the same months a year before. */
@Schema(name = "Growth")
public record GrowthView(
        @Schema(nullable = true, description = "January to the month asked for, 万元; null when nothing is known")
                BigDecimal investment,
        @Schema(nullable = true, description = "The same months of the year before, 万元; null when nothing is known")
                BigDecimal before,
        @Schema(nullable = true, description = "What was added, 万元; null while one of both is not known")
                BigDecimal change,
        @Schema(
                        nullable = true,
                        description =
                                "增长, percent, one decimal (of a difference: percentage points); null when not known")
                BigDecimal growth) {

    static GrowthView of(YearOnYear year) {
        return new GrowthView(year.now(), year.before(), year.change(), year.growth());
    }

    /** What spreading makes of it. */
    static GrowthView difference(TwoRules rules) {
        return new GrowthView(rules.now(), rules.before(), rules.change(), rules.growth());
    }
}
