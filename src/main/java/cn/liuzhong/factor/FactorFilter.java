package cn.liuzhong.factor;

import cn.liuzhong.factor.rules.FactorState;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which needs are wanted; what is null does not narrow. */
public class FactorFilter {

    @QueryParam("factor")
    @Size(max = 40)
    @Parameter(description = "A factor's code", example = "LAND")
    String factor;

    @QueryParam("state")
    FactorState state;

    @QueryParam("late")
    @Parameter(description = "Only what is late today, or only the rest")
    Boolean late;

    @QueryParam("unit")
    @Parameter(description = "The responsible unit of the project")
    UUID unit;

    @QueryParam("group")
    @Parameter(description = "The 专项小组 of the project")
    UUID group;
}
