package cn.liuzhong.progress;

import cn.liuzhong.access.CurrentCaller;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/attachments/{id}")
@Tag(name = "progress")
public class AttachmentResource {

    private final CurrentCaller caller;
    private final FindAttachments find;

    AttachmentResource(CurrentCaller caller, FindAttachments find) {
        this.caller = caller;
        this.find = find;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getAttachment", summary = "A photo or a file with what it holds")
    public AttachedFileView get(@PathParam("id") UUID id) {
        return find.one(caller.get(), id);
    }
}
