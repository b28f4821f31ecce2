package cn.liuzhong.lag;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.idempotency.Idempotent;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/exemptions")
@Idempotent
@Tag(name = "exemptions")
public class ExemptionResource {

    private final CurrentCaller caller;
    private final AskExemption ask;
    private final DecideExemption decide;
    private final FindExemptions find;

    ExemptionResource(CurrentCaller caller, AskExemption ask, DecideExemption decide, FindExemptions find) {
        this.caller = caller;
        this.ask = ask;
        this.decide = decide;
        this.find = find;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listExemptions", summary = "The exemptions, a page at a time")
    public Page<ExemptionView> list(@BeanParam @Valid ExemptionFilter filter, @BeanParam @Valid Paging paging) {
        return find.page(caller.get(), filter, paging);
    }

    @POST
    @RolesAllowed({Roles.OFFICE, Roles.GROUP, Roles.UNIT})
    @Operation(operationId = "askExemption", summary = "Ask that something does not count as late for a while")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExemptionView.class)))
    public RestResponse<ExemptionView> ask(@NotNull @Valid ExemptionRequest body) {
        ExemptionView exemption = ask.handle(caller.get(), body);
        return RestResponse.ResponseBuilder.<ExemptionView>created(URI.create("/api/v1/exemptions/" + exemption.id()))
                .entity(exemption)
                .build();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getExemption", summary = "One exemption")
    public ExemptionView get(@PathParam("id") UUID id) {
        return find.one(caller.get(), id);
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "decideExemption", summary = "Accept or refuse an exemption")
    public ExemptionView decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ExemptionDecisionRequest body) {
        return decide.handle(caller.get(), id, Expected.required(ifMatch), body);
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "endExemption", summary = "End an accepted exemption before its day")
    public ExemptionView end(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ExemptionEndRequest body) {
        return decide.end(caller.get(), id, Expected.required(ifMatch), body);
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed(Roles.OFFICE)
    @Operation(
            operationId = "revokeExemption",
            summary = "Take back an exemption accepted by mistake; it covers no day, what was sent stays sent")
    public ExemptionView revoke(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ExemptionRevocationRequest body) {
        return decide.revoke(caller.get(), id, Expected.required(ifMatch), body);
    }
}
