package cn.liuzhong.lag;

import cn.liuzhong.lag.rules.ExemptionStatus;
import cn.liuzhong.lag.rules.LagKind;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which exemptions are wanted; what is null does not narrow. */
public class ExemptionFilter {

    @QueryParam("project")
    UUID project;

    @QueryParam("status")
    ExemptionStatus status;

    @QueryParam("kind")
    LagKind kind;
}
