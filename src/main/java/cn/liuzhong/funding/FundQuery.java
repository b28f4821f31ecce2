package cn.liuzhong.funding;

import cn.liuzhong.funding.rules.FundKind;
import cn.liuzhong.funding.rules.FundState;
import cn.liuzhong.lag.rules.Light;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which special bonds and loans are asked for; what is not sent does not narrow. */
public class FundQuery {

    @QueryParam("kind")
    FundKind kind;

    @QueryParam("state")
    FundState state;

    @QueryParam("light")
    @Parameter(description = "Today's")
    Light light;

    @QueryParam("unit")
    @Parameter(description = "Of projects of this unit, its id")
    UUID unit;

    @QueryParam("year")
    @Min(2000)
    @Max(2100)
    @Parameter(description = "Applied for in this year", example = "2020")
    Integer year;
}
