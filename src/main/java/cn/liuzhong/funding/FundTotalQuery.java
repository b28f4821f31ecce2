package cn.liuzhong.funding;

import cn.liuzhong.funding.rules.FundKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which special bonds and loans are summed; what is not sent does not narrow. */
public class FundTotalQuery {

    @QueryParam("year")
    @Min(2000)
    @Max(2100)
    @Parameter(description = "Applied for in this year", example = "2020")
    Integer year;

    @QueryParam("kind")
    FundKind kind;

    @QueryParam("unit")
    @Parameter(description = "Of projects of this unit, its id")
    UUID unit;
}
