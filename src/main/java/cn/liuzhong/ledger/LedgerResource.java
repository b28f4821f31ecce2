package cn.liuzhong.ledger;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.project.ProjectFilter;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/ledger")
@Tag(name = "ledger")
public class LedgerResource {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CurrentCaller caller;
    private final ExportLedger export;

    LedgerResource(CurrentCaller caller, ExportLedger export) {
        this.caller = caller;
        this.export = export;
    }

    @GET
    @Path("/template")
    @Produces(XLSX)
    @Authenticated
    @Operation(operationId = "getLedgerTemplate", summary = "An empty ledger, to be filled in")
    @APIResponse(
            responseCode = "200",
            description = "A workbook",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> template() {
        return answer(export.template(caller.get()));
    }

    @GET
    @Path("/exports")
    @Produces(XLSX)
    @Authenticated
    @Operation(
            operationId = "exportLedger",
            summary = "The ledger, the letters or the ranking as their lists show them")
    @APIResponse(
            responseCode = "200",
            description = "A workbook",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(
            @BeanParam @Valid ExportQuery query, @BeanParam @Valid ProjectFilter filter) {
        return answer(export.handle(caller.get(), query, filter));
    }

    private static RestResponse<StreamingOutput> answer(LedgerExport made) {
        StreamingOutput content = output -> {
            try (Workbook workbook = new Workbook(output, "liuzhong", "1.0")) {
                made.sheets().write(workbook);
            }
        };
        return named(made.fileName(), content);
    }

    /** To be saved under that name. */
    static RestResponse<StreamingOutput> named(String fileName, StreamingOutput content) {
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName))
                .build();
    }

    /** RFC 6266, with the name as RFC 8187 writes it. */
    static String disposition(String fileName) {
        return "attachment; filename=\"ledger.xlsx\"; filename*=UTF-8''"
                + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
