package cn.liuzhong.supervision;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.idempotency.Idempotent;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.supervision.rules.RunKind;
import cn.liuzhong.supervision.rules.RunTrigger;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/supervision")
@Idempotent
@Tag(name = "supervision")
public class SupervisionResource {

    private final CurrentCaller caller;
    private final RunSupervision run;
    private final PreviewRun preview;
    private final FindRuns find;
    private final CatchUp catchUp;
    private final OfficeClock clock;

    SupervisionResource(
            CurrentCaller caller,
            RunSupervision run,
            PreviewRun preview,
            FindRuns find,
            CatchUp catchUp,
            OfficeClock clock) {
        this.caller = caller;
        this.run = run;
        this.preview = preview;
        this.find = find;
        this.catchUp = catchUp;
        this.clock = clock;
    }

    @GET
    @Path("/preview")
    @RolesAllowed({Roles.ADMIN, Roles.OFFICE, Roles.LEADER})
    @Operation(operationId = "previewRun", summary = "Who would get what, and why; writes nothing")
    public PreviewView preview(
            @QueryParam("kind") @NotNull RunKind kind,
            @QueryParam("period") @NotNull @Size(max = 20) @Parameter(example = "2020-11-H1") String period,
            @BeanParam @Valid Paging paging) {
        return preview.handle(caller.get(), kind, period, paging);
    }

    @GET
    @Path("/runs")
    @RolesAllowed({Roles.ADMIN, Roles.OFFICE, Roles.LEADER})
    @Operation(operationId = "listRuns", summary = "The runs and the skipped periods, the latest period first")
    public Page<RunView> list(@QueryParam("kind") RunKind kind, @BeanParam @Valid Paging paging) {
        return find.page(caller.get(), kind, paging);
    }

    @GET
    @Path("/runs/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.OFFICE, Roles.LEADER})
    @Operation(operationId = "getRun", summary = "One run")
    public RunView get(@PathParam("id") UUID id) {
        return find.one(caller.get(), id);
    }

    @POST
    @Path("/runs")
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "runSupervision", summary = "Run a period that has closed")
    @APIResponse(responseCode = "201", description = "It ran")
    @APIResponse(responseCode = "200", description = "It had been run: the run that exists")
    public RestResponse<RunView> run(@NotNull @Valid RunRequest body) {
        RunOutcome outcome = run.handle(caller.get(), body, RunTrigger.PERSON, clock.now());
        URI location = URI.create("/api/v1/supervision/runs/" + outcome.run().id());
        return outcome.ranNow()
                ? RestResponse.ResponseBuilder.<RunView>created(location)
                        .entity(outcome.run())
                        .build()
                : RestResponse.ResponseBuilder.ok(outcome.run())
                        .location(location)
                        .build();
    }

    @POST
    @Path("/catch-up")
    @Idempotent(ownTransactions = true)
    @RolesAllowed(Roles.OFFICE)
    @Operation(
            operationId = "catchUp",
            summary = "Do the morning's work now: run what is due, note what was missed, let issues climb")
    public CatchUpView catchUp() {
        return catchUp.handle(caller.get(), RunTrigger.PERSON);
    }
}
