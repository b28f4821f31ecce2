package cn.liuzhong.funding;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.idempotency.Idempotent;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

@Path("/api/v1/projects/{projectId}/funds")
@Idempotent
@Tag(name = "funds")
public class ProjectFundsResource {

    private final CurrentCaller caller;
    private final FindFunds find;
    private final ApplyForFund apply;

    ProjectFundsResource(CurrentCaller caller, FindFunds find, ApplyForFund apply) {
        this.caller = caller;
        this.find = find;
        this.apply = apply;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listFundsOfProject", summary = "A project's special bonds and loans, the newest first")
    public Page<FundView> list(@PathParam("projectId") UUID projectId, @BeanParam @Valid Paging paging) {
        return find.ofProject(caller.get(), projectId, paging);
    }

    @POST
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "applyForFund", summary = "Enter a special bond or a loan that is applied for")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FundView.class)))
    public RestResponse<FundView> apply(@PathParam("projectId") UUID projectId, @NotNull @Valid FundRequest body) {
        FundView fund = apply.handle(caller.get(), projectId, body);
        return RestResponse.ResponseBuilder.<FundView>created(URI.create("/api/v1/funds/" + fund.id()))
                .entity(fund)
                .build();
    }
}
