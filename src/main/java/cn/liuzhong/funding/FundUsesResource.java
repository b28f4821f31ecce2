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

@Path("/api/v1/funds/{id}/uses")
@Idempotent
@Tag(name = "funds")
public class FundUsesResource {

    private final CurrentCaller caller;
    private final FindFunds find;
    private final UseFund use;

    FundUsesResource(CurrentCaller caller, FindFunds find, UseFund use) {
        this.caller = caller;
        this.find = find;
        this.use = use;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listFundUses", summary = "What was used of it, the newest entry first")
    public Page<FundUseView> list(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return find.uses(caller.get(), id, paging);
    }

    @POST
    @RolesAllowed({Roles.OFFICE, Roles.UNIT})
    @Operation(operationId = "useFund", summary = "Enter what was used of it, or take back a mistake")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FundUseView.class)))
    public RestResponse<FundUseView> use(@PathParam("id") UUID id, @NotNull @Valid FundUseRequest body) {
        FundUseView entry = use.handle(caller.get(), id, body);
        return RestResponse.ResponseBuilder.<FundUseView>created(URI.create("/api/v1/funds/" + id + "/uses"))
                .entity(entry)
                .build();
    }
}
