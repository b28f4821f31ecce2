package cn.liuzhong.lag;

import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.platform.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit in one line: its light and what of it lags. */
@Schema(name = "UnitLag")
public record UnitLagView(
        Ref unit,
        Light light,
        @Schema(description = "How many things lag", examples = "3") int lags,
        @Schema(description = "The most days one of them lags; 0 when nothing does", examples = "27")
                int longestLagDays) {}
