package cn.liuzhong.dashboard;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.platform.AsOfDays;
import cn.liuzhong.platform.Language;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/dashboard")
@Tag(name = "dashboard")
public class DashboardResource {

    private final CurrentCaller caller;
    private final ReadDashboard read;
    private final AsOfDays days;
    private final Language language;

    DashboardResource(CurrentCaller caller, ReadDashboard read, AsOfDays days, Language language) {
        this.caller = caller;
        this.read = read;
        this.days = days;
        this.language = language;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getDashboard",
            summary = "The console's first page: lights, plan against actual, lagging units, what falls due, to-do")
    public DashboardView get(
            @QueryParam("asOf")
                    @Parameter(description = "Default: today; at most 366 days after it", example = "2020-11-16")
                    LocalDate asOf) {
        return read.handle(caller.get(), days.orToday(asOf), language.locale());
    }
}
