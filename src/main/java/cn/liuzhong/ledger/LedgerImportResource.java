package cn.liuzhong.ledger;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.idempotency.Idempotent;
import cn.liuzhong.ledger.rules.RowVerdict;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.Language;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("/api/v1/ledger/imports")
@Idempotent
@Tag(name = "ledger")
public class LedgerImportResource {

    private final CurrentCaller caller;
    private final ImportLedger imports;
    private final ApplyImport apply;
    private final FindImports find;
    private final MarkImport mark;
    private final Language language;

    LedgerImportResource(
            CurrentCaller caller,
            ImportLedger imports,
            ApplyImport apply,
            FindImports find,
            MarkImport mark,
            Language language) {
        this.caller = caller;
        this.imports = imports;
        this.apply = apply;
        this.find = find;
        this.mark = mark;
        this.language = language;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.OFFICE, Roles.LEADER})
    @Operation(operationId = "listLedgerImports", summary = "Workbooks that were handed in, the newest first")
    public Page<LedgerImportView> list(@BeanParam @Valid Paging paging) {
        return find.page(caller.get(), paging, language.locale());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.OFFICE)
    @Idempotent(ownTransactions = true)
    @Operation(
            operationId = "importLedger",
            summary = "Hand in a workbook: check it, and apply it unless it is a dry run")
    @APIResponse(
            responseCode = "201",
            description = "Checked; and applied, if its status says so",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LedgerImportView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Taken in; to be watched at its `Location`",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LedgerImportView.class)))
    public RestResponse<LedgerImportView> hand(
            @RestForm("file") FileUpload file,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @NotNull
                    @Parameter(description = "Whether it is only checked", example = "true")
                    Boolean dryRun,
            @HeaderParam("Prefer")
                    @Size(max = 200)
                    @Parameter(
                            description = "`respond-async` (RFC 7240): answer at once and go on in the background",
                            example = "respond-async")
                    String prefer) {
        boolean later = isLater(prefer);
        UUID id = imports.handle(caller.get(), name(file), content(file), dryRun, later);
        return RestResponse.ResponseBuilder.<LedgerImportView>create(
                        later ? RestResponse.Status.ACCEPTED : RestResponse.Status.CREATED)
                .location(URI.create("/api/v1/ledger/imports/" + id))
                .entity(find.one(caller.get(), id, language.locale()))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.OFFICE, Roles.LEADER})
    @Operation(operationId = "getLedgerImport", summary = "One workbook: how far it is, and its first 50 rows")
    public LedgerImportView get(@PathParam("id") UUID id) {
        return find.one(caller.get(), id, language.locale());
    }

    @GET
    @Path("/{id}/rows")
    @RolesAllowed({Roles.ADMIN, Roles.OFFICE, Roles.LEADER})
    @Operation(operationId = "listLedgerRows", summary = "What was found in a workbook, row by row")
    public Page<LedgerRowView> rows(
            @PathParam("id") UUID id, @QueryParam("verdict") RowVerdict verdict, @BeanParam @Valid Paging paging) {
        return find.rows(caller.get(), id, verdict, paging, language.locale());
    }

    @GET
    @Path("/{id}/marked")
    @Produces(LedgerResource.XLSX)
    @RolesAllowed({Roles.ADMIN, Roles.OFFICE, Roles.LEADER})
    @Operation(
            operationId = "getMarkedLedger",
            summary = "A workbook as it was handed in, its cells marked and what was found written beside its rows")
    @APIResponse(
            responseCode = "200",
            description = "A workbook",
            content =
                    @Content(
                            mediaType = LedgerResource.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "The workbook is kept no longer")
    public RestResponse<StreamingOutput> marked(@PathParam("id") UUID id) {
        MarkImport.Marked marked = mark.handle(caller.get(), id, language.locale());
        return LedgerResource.named(marked.fileName(), marked.content());
    }

    @POST
    @Path("/{id}/application")
    @RolesAllowed(Roles.OFFICE)
    @Idempotent(ownTransactions = true)
    @Operation(operationId = "applyLedgerImport", summary = "Apply a checked workbook, all of it or nothing")
    @APIResponse(
            responseCode = "200",
            description = "Applied",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LedgerImportView.class)))
    @APIResponse(
            responseCode = "202",
            description = "To be watched; it is applied when its status says so",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LedgerImportView.class)))
    public RestResponse<LedgerImportView> apply(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Prefer")
                    @Size(max = 200)
                    @Parameter(
                            description = "`respond-async` (RFC 7240): answer at once and go on in the background",
                            example = "respond-async")
                    String prefer,
            @NotNull @Valid ApplicationRequest body) {
        boolean later = isLater(prefer);
        apply.handle(caller.get(), id, Expected.required(ifMatch), new Answers(body.answers()), later);
        return RestResponse.ResponseBuilder.create(
                        later ? RestResponse.Status.ACCEPTED : RestResponse.Status.OK,
                        find.one(caller.get(), id, language.locale()))
                .build();
    }

    private static boolean isLater(String prefer) {
        return prefer != null && prefer.toLowerCase(Locale.ROOT).contains("respond-async");
    }

    private static String name(FileUpload file) {
        if (file == null) {
            throw new InvalidInput("/file", "required");
        }
        return file.fileName();
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
