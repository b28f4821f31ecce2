package cn.liuzhong.progress;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.platform.Language;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/earned-schedule")
@Tag(name = "earned-schedule")
public class EarnedScheduleResource {

    private final CurrentCaller caller;
    private final SumEarnedSchedule sum;
    private final Language language;

    EarnedScheduleResource(CurrentCaller caller, SumEarnedSchedule sum, Language language) {
        this.caller = caller;
        this.sum = sum;
        this.language = language;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "sumEarnedSchedule",
            summary = "How the year stands in time for a unit, a group or the whole list")
    public ListEarnedScheduleView ofList(
            @BeanParam JudgedMonth month,
            @QueryParam("unit") @Parameter(description = "Of projects of this unit, its id") UUID unit,
            @QueryParam("group") @Parameter(description = "Of projects of this group, its id") UUID group) {
        return sum.handle(caller.get(), month.get(), unit, group, language.locale());
    }
}
