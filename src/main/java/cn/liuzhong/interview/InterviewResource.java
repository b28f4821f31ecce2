package cn.liuzhong.interview;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.idempotency.Idempotent;
import cn.liuzhong.interview.rules.InterviewStatus;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/interviews")
@Idempotent
@Tag(name = "interviews")
public class InterviewResource {

    private final CurrentCaller caller;
    private final FindInterviews find;
    private final ActOnInterview act;

    InterviewResource(CurrentCaller caller, FindInterviews find, ActOnInterview act) {
        this.caller = caller;
        this.find = find;
        this.act = act;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listInterviews", summary = "The interviews with their items, the newest first")
    public Page<InterviewView> list(
            @QueryParam("period")
                    @Pattern(regexp = "(19|2\\d)\\d{2}-(0[1-9]|1[0-2])", message = "{invalid.period.month}")
                    @Parameter(example = "2020-11")
                    String period,
            @QueryParam("unit") UUID unit,
            @QueryParam("status") InterviewStatus status,
            @BeanParam @Valid Paging paging) {
        return find.page(caller.get(), new InterviewFilter(period, unit, status), paging);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getInterview", summary = "One interview with its history")
    public InterviewView get(@PathParam("id") UUID id) {
        return find.one(caller.get(), id);
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "confirmInterview", summary = "Confirm and schedule it; again, to move it")
    public InterviewView confirm(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid InterviewRequests.Confirmation body) {
        return act.confirm(caller.get(), id, Expected.required(ifMatch), body);
    }

    @POST
    @Path("/{id}/record")
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "recordInterview", summary = "Record minutes, requirements, rectification and commitment")
    public InterviewView record(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid InterviewRequests.Record body) {
        return act.record(caller.get(), id, Expected.required(ifMatch), body);
    }

    @POST
    @Path("/{id}/result")
    @RolesAllowed({Roles.OFFICE, Roles.UNIT})
    @Operation(operationId = "reportInterviewResult", summary = "Report what came of it")
    public InterviewView result(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid InterviewRequests.Result body) {
        return act.reportResult(caller.get(), id, Expected.required(ifMatch), body);
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "closeInterview", summary = "Verify the result and close, or return it")
    public InterviewView close(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid InterviewRequests.Closure body) {
        return act.close(caller.get(), id, Expected.required(ifMatch), body);
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "cancelInterview", summary = "Cancel it before it is held")
    public InterviewView cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid InterviewRequests.Cancellation body) {
        return act.cancel(caller.get(), id, Expected.required(ifMatch), body);
    }
}
