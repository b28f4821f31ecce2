package cn.liuzhong.letter;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.letter.rules.PaperFormat;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/interviews/{id}")
@Tag(name = "letters")
public class InterviewPaperResource {

    private final CurrentCaller caller;
    private final PrintInterviewPaper print;

    InterviewPaperResource(CurrentCaller caller, PrintInterviewPaper print) {
        this.caller = caller;
        this.print = print;
    }

    @GET
    @Path("/notice")
    @Produces({PaperFormat.DOCX_TYPE, PaperFormat.PDF_TYPE})
    @Authenticated
    @Operation(operationId = "getInterviewNotice", summary = "The notice, as of the last confirmation")
    @APIResponse(
            responseCode = "200",
            description = "The file, as Accept asks: docx, or PDF",
            headers = {
                @Header(name = "Content-Disposition", ref = "Content-Disposition"),
                @Header(name = "Repr-Digest", ref = "Repr-Digest")
            },
            content = {
                @Content(
                        mediaType = PaperFormat.DOCX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = PaperFormat.PDF_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "409",
            description = "There is no such paper yet, or no font has some of its characters")
    public Response notice(@PathParam("id") UUID id, @Context HttpHeaders request) {
        return PaperAnswer.of(print.notice(caller.get(), id, PaperAnswer.wanted(request)));
    }

    @GET
    @Path("/minutes")
    @Produces({PaperFormat.DOCX_TYPE, PaperFormat.PDF_TYPE})
    @Authenticated
    @Operation(operationId = "getInterviewMinutes", summary = "The minutes, as they are on record")
    @APIResponse(
            responseCode = "200",
            description = "The file, as Accept asks: docx, or PDF",
            headers = {
                @Header(name = "Content-Disposition", ref = "Content-Disposition"),
                @Header(name = "Repr-Digest", ref = "Repr-Digest")
            },
            content = {
                @Content(
                        mediaType = PaperFormat.DOCX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = PaperFormat.PDF_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "409",
            description = "There is no such paper yet, or no font has some of its characters")
    public Response minutes(@PathParam("id") UUID id, @Context HttpHeaders request) {
        return PaperAnswer.of(print.minutes(caller.get(), id, PaperAnswer.wanted(request)));
    }
}
