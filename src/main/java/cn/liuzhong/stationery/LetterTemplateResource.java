package cn.liuzhong.stationery;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Page;
import cn.liuzhong.stationery.rules.FileName;
import cn.liuzhong.stationery.rules.LetterKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/letter-templates")
@Tag(name = "letters")
public class LetterTemplateResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final CurrentCaller caller;
    private final FindTemplates find;
    private final ReplaceTemplate replace;

    LetterTemplateResource(CurrentCaller caller, FindTemplates find, ReplaceTemplate replace) {
        this.caller = caller;
        this.find = find;
        this.replace = replace;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.OFFICE, Roles.LEADER})
    @Operation(operationId = "listLetterTemplates", summary = "The templates in force, one for each kind of letter")
    public Page<LetterTemplateView> list() {
        return find.inForce(caller.get());
    }

    @GET
    @Path("/{kind}")
    @Produces(DOCX)
    @RolesAllowed({Roles.ADMIN, Roles.OFFICE, Roles.LEADER})
    @Operation(operationId = "getLetterTemplate", summary = "The file of a template")
    @APIResponse(
            responseCode = "200",
            description = "The docx",
            headers = @Header(name = "Content-Disposition", ref = "Content-Disposition"),
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(
            @PathParam("kind") LetterKind kind,
            @QueryParam("version")
                    @Min(1)
                    @Parameter(description = "Default: the one in force; letters keep the one they were issued under")
                    Integer version) {
        TemplateFile file = find.file(caller.get(), kind, version);
        String name = file.name().substring(0, file.name().length() - ".docx".length());
        return Response.ok(file.content(), DOCX)
                .header(HttpHeaders.ETAG, Expected.tagOf(file.version()))
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(name, "docx"))
                .build();
    }

    @PUT
    @Path("/{kind}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "replaceLetterTemplate", summary = "Print what is issued from now on from another file")
    public LetterTemplateView put(
            @PathParam("kind") LetterKind kind,
            @HeaderParam("If-Match") String ifMatch,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(
                            description =
                                    "true: only check it, and show a made-up letter as `trial`; nothing is changed")
                    boolean dryRun,
            @NotNull @Valid LetterTemplateRequest body) {
        return dryRun
                ? replace.tryOut(caller.get(), kind, Expected.required(ifMatch), body)
                : replace.handle(caller.get(), kind, Expected.required(ifMatch), body);
    }
}
