package cn.liuzhong.progress;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.platform.Language;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Tag(name = "earned-schedule")
public class EarnedScheduleResource {

    private final CurrentCaller caller;
    private final ReadEarnedSchedule read;
    private final SumEarnedSchedule sum;
    private final Language language;

    EarnedScheduleResource(CurrentCaller caller, ReadEarnedSchedule read, SumEarnedSchedule sum, Language language) {
        this.caller = caller;
        this.read = read;
        this.sum = sum;
        this.language = language;
    }

    @GET
    @Path("/projects/{projectId}/earned-schedule")
    @Authenticated
    @Operation(
            operationId = "getEarnedSchedule",
            summary = "How a project's year stands in time: months late, forecast, pace needed, 把握度")
    public EarnedScheduleView ofProject(@PathParam("projectId") UUID projectId, @BeanParam JudgedMonth month) {
        return read.handle(caller.get(), projectId, month.get(), language.locale());
    }

    @GET
    @Path("/earned-schedule")
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
