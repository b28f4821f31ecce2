package cn.liuzhong.notification;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/channels")
@Tag(name = "channels")
public class ChannelResource {

    private final CurrentCaller caller;
    private final FindChannels find;
    private final StateChannel state;

    ChannelResource(CurrentCaller caller, FindChannels find, StateChannel state) {
        this.caller = caller;
        this.find = find;
        this.state = state;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.OFFICE, Roles.LEADER})
    @Operation(operationId = "listChannels", summary = "The ways out, and when each sends")
    public Page<ChannelView> list() {
        return find.all(caller.get());
    }

    @GET
    @Path("/{channel}")
    @RolesAllowed({Roles.ADMIN, Roles.OFFICE, Roles.LEADER})
    @Operation(operationId = "getChannel", summary = "One way out, and when it sends")
    public ChannelView get(@PathParam("channel") Channel channel) {
        return find.one(caller.get(), channel);
    }

    @PUT
    @Path("/{channel}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "stateChannel", summary = "State whether and when a channel sends")
    public ChannelView state(
            @PathParam("channel") Channel channel,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ChannelRequest body) {
        return state.handle(caller.get(), channel, Expected.required(ifMatch), body);
    }
}
