package cn.liuzhong.progress;

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

@Path("/api/v1/projects/{projectId}/progress/{month}/attachments")
@Idempotent
@Tag(name = "progress")
public class ProgressAttachmentsResource {

    private final CurrentCaller caller;
    private final AttachFile attach;
    private final FindAttachments find;

    ProgressAttachmentsResource(CurrentCaller caller, AttachFile attach, FindAttachments find) {
        this.caller = caller;
        this.attach = attach;
        this.find = find;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listAttachments", summary = "Photos and files of a month, as they were attached")
    public Page<AttachmentView> list(
            @PathParam("projectId") UUID projectId, @BeanParam ReportedMonth month, @BeanParam @Valid Paging paging) {
        return find.ofReport(caller.get(), projectId, month.get(), paging);
    }

    @POST
    @RolesAllowed({Roles.OFFICE, Roles.UNIT})
    @Operation(operationId = "attachFile", summary = "Attach a photo or a file to a reported month")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AttachmentView.class)))
    public RestResponse<AttachmentView> attach(
            @PathParam("projectId") UUID projectId,
            @BeanParam ReportedMonth month,
            @NotNull @Valid AttachmentRequest body) {
        AttachmentView attachment = attach.handle(caller.get(), projectId, month.get(), body);
        return RestResponse.ResponseBuilder.<AttachmentView>created(
                        URI.create("/api/v1/attachments/" + attachment.id()))
                .entity(attachment)
                .build();
    }
}
