package cn.liuzhong.stationery;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.platform.Expected;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/letter-settings")
@Tag(name = "letters")
public class LetterSettingsResource {

    private final CurrentCaller caller;
    private final StateLetterHead state;

    LetterSettingsResource(CurrentCaller caller, StateLetterHead state) {
        this.caller = caller;
        this.state = state;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.OFFICE, Roles.LEADER})
    @Operation(operationId = "getLetterSettings", summary = "Who sends the letters, and by which rule")
    public LetterSettingsView get() {
        return state.inForce(caller.get());
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "stateLetterSettings",
            summary = "State who sends the letters; what was issued before does not change")
    public LetterSettingsView put(@HeaderParam("If-Match") String ifMatch, @NotNull @Valid LetterHeadRequest body) {
        return state.handle(caller.get(), Expected.required(ifMatch), body);
    }
}
