package cn.liuzhong.settings;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Language;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Patch;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/settings")
@Tag(name = "settings")
public class SettingsResource {

    private final CurrentCaller caller;
    private final Language language;
    private final ReadSettings read;
    private final ChangeSettings change;

    SettingsResource(CurrentCaller caller, Language language, ReadSettings read, ChangeSettings change) {
        this.caller = caller;
        this.language = language;
        this.read = read;
        this.change = change;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getSettings", summary = "The rule settings in force")
    public SettingsView get() {
        return read.inForce(caller.get());
    }

    @PATCH
    @Consumes({Patch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "changeSettings", summary = "Change the rule settings, which makes a new version of them")
    public SettingsView change(
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = SettingsRequest.class))) JsonNode body) {
        return change.handle(caller.get(), Expected.required(ifMatch), body);
    }

    @GET
    @Path("/versions")
    @Authenticated
    @Operation(operationId = "listSettingsVersions", summary = "All versions, the latest first, a page at a time")
    public Page<SettingsView> versions(@BeanParam @Valid Paging paging) {
        return read.versions(caller.get(), paging);
    }

    @GET
    @Path("/versions/{version}")
    @Authenticated
    @Operation(operationId = "getSettingsVersion", summary = "The version that a letter or an interview names")
    public SettingsView version(@PathParam("version") Integer version) {
        return read.version(caller.get(), version);
    }

    @GET
    @Path("/packs")
    @Authenticated
    @Operation(operationId = "listRulePacks", summary = "Ready packs of thresholds")
    public Page<RulePackView> packs() {
        return read.packs(caller.get(), language.locale());
    }
}
