package cn.liuzhong.factor;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.idempotency.Idempotent;
import cn.liuzhong.platform.AsOfDays;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Patch;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/factors")
@Idempotent
@Tag(name = "factors")
public class FactorResource {

    private final CurrentCaller caller;
    private final FindFactors find;
    private final ListBottlenecks bottlenecks;
    private final ChangeFactor change;
    private final ActOnFactor act;
    private final AsOfDays days;

    FactorResource(
            CurrentCaller caller,
            FindFactors find,
            ListBottlenecks bottlenecks,
            ChangeFactor change,
            ActOnFactor act,
            AsOfDays days) {
        this.caller = caller;
        this.find = find;
        this.bottlenecks = bottlenecks;
        this.change = change;
        this.act = act;
        this.days = days;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listFactors", summary = "What projects need, by the day it is needed, a page at a time")
    public Page<FactorView> list(@BeanParam @Valid FactorFilter filter, @BeanParam @Valid Paging paging) {
        return find.page(caller.get(), filter, paging);
    }

    @GET
    @Path("/bottlenecks")
    @Authenticated
    @Operation(
            operationId = "listBottlenecks",
            summary = "How much of the year's plan waits for which factor, and how long; the worst first")
    public BottleneckTableView bottlenecks(
            @QueryParam("asOf")
                    @Parameter(description = "Default: today; at most 366 days after it", example = "2020-11-16")
                    LocalDate asOf) {
        return bottlenecks.handle(caller.get(), days.orToday(asOf));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getFactor", summary = "One need with its latest 100 steps")
    public FactorHistoryView get(@PathParam("id") UUID id) {
        return find.one(caller.get(), id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({Patch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({Roles.OFFICE, Roles.GROUP})
    @Operation(operationId = "changeFactor", summary = "Change what is stated of a need")
    public FactorView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = FactorRequest.class))) JsonNode body) {
        return change.handle(caller.get(), id, Expected.required(ifMatch), body);
    }

    @POST
    @Path("/{id}/promise")
    @RolesAllowed({Roles.OFFICE, Roles.GROUP})
    @Operation(operationId = "promiseFactor", summary = "Say that it will come, and by when")
    public FactorView promise(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid FactorActionRequests.Promise body) {
        return act.promise(caller.get(), id, Expected.required(ifMatch), body);
    }

    @POST
    @Path("/{id}/provision")
    @RolesAllowed({Roles.OFFICE, Roles.GROUP})
    @Operation(operationId = "provideFactor", summary = "Say that it is there")
    public FactorView provide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid FactorActionRequests.Provision body) {
        return act.provide(caller.get(), id, Expected.required(ifMatch), body);
    }

    @POST
    @Path("/{id}/dropping")
    @RolesAllowed({Roles.OFFICE, Roles.GROUP})
    @Operation(operationId = "dropFactor", summary = "Say that it is not needed any more, with a reason")
    public FactorView drop(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid FactorActionRequests.Reason body) {
        return act.drop(caller.get(), id, Expected.required(ifMatch), body);
    }

    @POST
    @Path("/{id}/reopening")
    @RolesAllowed({Roles.OFFICE, Roles.GROUP})
    @Operation(
            operationId = "reopenFactor",
            summary = "Take a promise or a provision back, with a reason: it is needed again")
    public FactorView reopen(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid FactorActionRequests.Reason body) {
        return act.reopen(caller.get(), id, Expected.required(ifMatch), body);
    }
}
