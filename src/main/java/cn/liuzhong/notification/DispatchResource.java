package cn.liuzhong.notification;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.idempotency.Idempotent;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Language;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/dispatches")
@Idempotent
@Tag(name = "dispatches")
public class DispatchResource {

    private final CurrentCaller caller;
    private final Language language;
    private final FindDispatches find;
    private final RetryDispatch retry;
    private final RedeliverDispatch redeliver;

    DispatchResource(
            CurrentCaller caller,
            Language language,
            FindDispatches find,
            RetryDispatch retry,
            RedeliverDispatch redeliver) {
        this.caller = caller;
        this.language = language;
        this.find = find;
        this.retry = retry;
        this.redeliver = redeliver;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.OFFICE, Roles.LEADER})
    @Operation(operationId = "listDispatches", summary = "Messages and how it stands with them, the newest first")
    public Page<DispatchView> list(@BeanParam @Valid DispatchFilter filter, @BeanParam @Valid Paging paging) {
        return find.page(caller.get(), filter, paging, language.locale());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.OFFICE, Roles.LEADER})
    @Operation(operationId = "getDispatch", summary = "One message and how it stands with it")
    public DispatchView get(@PathParam("id") UUID id) {
        return find.one(caller.get(), id, language.locale());
    }

    @POST
    @Path("/{id}/retry")
    @RolesAllowed({Roles.ADMIN, Roles.OFFICE})
    @Operation(operationId = "retryDispatch", summary = "Send a dead letter again, under the same id")
    public DispatchView retry(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return retry.handle(caller.get(), id, Expected.required(ifMatch), language.locale());
    }

    @POST
    @Path("/{id}/redelivery")
    @RolesAllowed({Roles.ADMIN, Roles.OFFICE})
    @Operation(
            operationId = "redeliverDispatch",
            summary = "Send what a dead letter told to the addresses that its audience has by now")
    public RedeliveryView redeliver(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return redeliver.handle(caller.get(), id, Expected.required(ifMatch), language.locale());
    }
}
