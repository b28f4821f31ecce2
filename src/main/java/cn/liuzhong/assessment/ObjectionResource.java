package cn.liuzhong.assessment;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/objections")
@Idempotent
@Tag(name = "rankings")
public class ObjectionResource {

    private final CurrentCaller caller;
    private final DecideObjection decide;
    private final FindObjections find;

    ObjectionResource(CurrentCaller caller, DecideObjection decide, FindObjections find) {
        this.caller = caller;
        this.decide = decide;
        this.find = find;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listObjections", summary = "Objections to published rankings, the newest first")
    public Page<ObjectionView> list(@BeanParam @Valid ObjectionQuery query, @BeanParam @Valid Paging paging) {
        return find.page(caller.get(), query, paging);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getObjection", summary = "One objection")
    public ObjectionView get(@PathParam("id") UUID id) {
        return find.one(caller.get(), id);
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "decideObjection", summary = "Accept or reject an objection")
    public ObjectionView decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ObjectionDecisionRequest body) {
        return decide.handle(caller.get(), id, Expected.required(ifMatch), body);
    }
}
