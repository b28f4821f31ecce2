package cn.liuzhong.notification;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.idempotency.Idempotent;
import cn.liuzhong.platform.Language;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/inbox")
@Idempotent
@RolesAllowed({Roles.ADMIN, Roles.OFFICE, Roles.GROUP, Roles.UNIT})
@Tag(name = "inbox")
public class InboxResource {

    private final CurrentCaller caller;
    private final Language language;
    private final ReadInbox read;
    private final MarkRead mark;

    InboxResource(CurrentCaller caller, Language language, ReadInbox read, MarkRead mark) {
        this.caller = caller;
        this.language = language;
        this.read = read;
        this.mark = mark;
    }

    @GET
    @Operation(
            operationId = "listInbox",
            summary = "What one's unit, one's group or the office was told, the newest first")
    public Page<InboxItemView> list(
            @QueryParam("unread")
                    @DefaultValue("false")
                    @Parameter(description = "Whether to leave out what was marked as read", example = "true")
                    Boolean unread,
            @BeanParam @Valid Paging paging) {
        return read.page(caller.get(), unread, language.locale(), paging);
    }

    @GET
    @Path("/unread")
    @Operation(operationId = "countUnread", summary = "How much of it is unread")
    public UnreadView unread() {
        return read.unread(caller.get());
    }

    @POST
    @Path("/{id}/read")
    @Operation(operationId = "markRead", summary = "Mark one as read")
    public InboxItemView readOne(@PathParam("id") UUID id) {
        return mark.one(caller.get(), id, language.locale());
    }

    @POST
    @Path("/read")
    @Operation(operationId = "markReadThrough", summary = "Mark one and all that is older as read")
    public UnreadView readThrough(@NotNull @Valid ReadThroughRequest body) {
        return mark.through(caller.get(), body.through());
    }
}
