package cn.liuzhong.codelist;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.idempotency.Idempotent;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Patch;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/codes/{list}")
@Idempotent
@Tag(name = "codes")
public class CodeResource {

    private final CurrentCaller caller;
    private final ListCodes codes;
    private final AddCode add;
    private final ChangeCode change;

    CodeResource(CurrentCaller caller, ListCodes codes, AddCode add, ChangeCode change) {
        this.caller = caller;
        this.codes = codes;
        this.add = add;
        this.change = change;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listCodes", summary = "The codes of a list in its order, a page at a time")
    public Page<CodeView> list(@BeanParam CodeListPath path, @BeanParam @Valid Paging paging) {
        return codes.page(caller.get(), path.get(), paging);
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "addCode", summary = "Add a code to a list")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CodeView.class)))
    public RestResponse<CodeView> add(@BeanParam CodeListPath path, @NotNull @Valid NewCodeRequest body) {
        CodeView code = add.handle(caller.get(), path.get(), body);
        return RestResponse.ResponseBuilder.<CodeView>created(
                        URI.create("/api/v1/codes/" + code.list().path() + "/" + code.code()))
                .entity(code)
                .build();
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(operationId = "getCode", summary = "One code of a list")
    public CodeView get(@BeanParam CodeListPath path, @PathParam("code") @Size(max = 40) String code) {
        return codes.one(caller.get(), path.get(), code);
    }

    @PATCH
    @Path("/{code}")
    @Consumes({Patch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "changeCode", summary = "Change what is stated of a code; the code itself never changes")
    public CodeView change(
            @BeanParam CodeListPath path,
            @PathParam("code") @Size(max = 40) String code,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = CodeRequest.class))) JsonNode body) {
        return change.handle(caller.get(), path.get(), code, Expected.required(ifMatch), body);
    }
}
