package cn.liuzhong.notification;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/deliveries")
@Tag(name = "deliveries")
public class DeliveryResource {

    private final CurrentCaller caller;
    private final ListDeliveries list;

    DeliveryResource(CurrentCaller caller, ListDeliveries list) {
        this.caller = caller;
        this.list = list;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.OFFICE, Roles.LEADER})
    @Operation(
            operationId = "listDeliveries",
            summary = "What is to be told to units, groups and the office, the newest first")
    public Page<DeliveryView> list(@QueryParam("unit") UUID unit, @BeanParam @Valid Paging paging) {
        return list.page(caller.get(), unit, paging);
    }
}
