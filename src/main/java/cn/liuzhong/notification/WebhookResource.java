package cn.liuzhong.notification;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.idempotency.Idempotent;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Patch;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/webhooks")
@Idempotent
@Tag(name = "webhooks")
public class WebhookResource {

    private final CurrentCaller caller;
    private final AddWebhook add;
    private final ChangeWebhook change;
    private final FindWebhooks find;
    private final RedeliverWebhook redeliver;

    WebhookResource(
            CurrentCaller caller, AddWebhook add, ChangeWebhook change, FindWebhooks find, RedeliverWebhook redeliver) {
        this.caller = caller;
        this.add = add;
        this.change = change;
        this.find = find;
        this.redeliver = redeliver;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.OFFICE})
    @Operation(operationId = "listWebhooks", summary = "Who outside is told of what, a page at a time")
    public Page<WebhookView> list(@BeanParam @Valid Paging paging) {
        return find.page(caller.get(), paging);
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "addWebhook", summary = "Have an address be told of events; its secret is shown this once")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewWebhookView.class)))
    public RestResponse<NewWebhookView> add(@NotNull @Valid WebhookRequest body) {
        NewWebhookView webhook = add.handle(caller.get(), body);
        return RestResponse.ResponseBuilder.<NewWebhookView>created(URI.create("/api/v1/webhooks/" + webhook.id()))
                .entity(webhook)
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.OFFICE})
    @Operation(operationId = "getWebhook", summary = "One webhook, without its secret")
    public WebhookView get(@PathParam("id") UUID id) {
        return find.one(caller.get(), id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({Patch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "changeWebhook", summary = "Change a webhook's address or events, switch it off or on")
    public WebhookView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = WebhookChange.class))) JsonNode body) {
        return change.handle(caller.get(), id, Expected.required(ifMatch), body);
    }

    @POST
    @Path("/{id}/secret-rotation")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "rotateWebhookSecret", summary = "Give a webhook a new secret; it is shown this once")
    public NewWebhookView rotate(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return change.rotate(caller.get(), id, Expected.required(ifMatch));
    }

    @POST
    @Path("/{id}/redelivery")
    @RolesAllowed({Roles.ADMIN, Roles.OFFICE})
    @Operation(operationId = "redeliverWebhook", summary = "Send all dead letters of a webhook again, in their order")
    public WebhookRedeliveryView redeliver(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return redeliver.handle(caller.get(), id, Expected.required(ifMatch));
    }
}
