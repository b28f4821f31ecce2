package cn.liuzhong.assessment;

import cn.liuzhong.assessment.rules.ObjectionStatus;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which objections a request wants; what is null does not narrow. */
public class ObjectionQuery {

    @QueryParam("period")
    @Size(max = 7)
    @Parameter(description = "To the ranking of this month", example = "2020-11")
    String period;

    @QueryParam("unit")
    @Parameter(description = "Of this unit, its id")
    UUID unit;

    @QueryParam("status")
    @Parameter(description = "In this state")
    ObjectionStatus status;
}
