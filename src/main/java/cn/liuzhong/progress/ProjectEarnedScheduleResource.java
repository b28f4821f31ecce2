package cn.liuzhong.progress;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.platform.Language;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/projects/{projectId}/earned-schedule")
@Tag(name = "earned-schedule")
public class ProjectEarnedScheduleResource {

    private final CurrentCaller caller;
    private final ReadEarnedSchedule read;
    private final Language language;

    ProjectEarnedScheduleResource(CurrentCaller caller, ReadEarnedSchedule read, Language language) {
        this.caller = caller;
        this.read = read;
        this.language = language;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getEarnedSchedule",
            summary = "How a project's year stands in time: months late, forecast, pace needed, 把握度")
    public EarnedScheduleView ofProject(@PathParam("projectId") UUID projectId, @BeanParam JudgedMonth month) {
        return read.handle(caller.get(), projectId, month.get(), language.locale());
    }
}
