package cn.liuzhong.lag;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.platform.AsOfDays;
import cn.liuzhong.platform.Language;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/lags")
@Tag(name = "lags")
public class LagResource {

    private final CurrentCaller caller;
    private final ListLags list;
    private final ReadUnitLight unitLight;
    private final AsOfDays days;
    private final Language language;

    LagResource(CurrentCaller caller, ListLags list, ReadUnitLight unitLight, AsOfDays days, Language language) {
        this.caller = caller;
        this.list = list;
        this.unitLight = unitLight;
        this.days = days;
        this.language = language;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listLags", summary = "What lags at a day, longest first")
    public Page<LagView> list(
            @QueryParam("asOf")
                    @Parameter(description = "Default: today; at most 366 days after it", example = "2020-11-16")
                    LocalDate asOf,
            @QueryParam("unit") UUID unit,
            @QueryParam("group") UUID group,
            @QueryParam("project") UUID project,
            @BeanParam @Valid Paging paging) {
        LagScope filter = LagScope.of(unit, group, project == null ? null : List.of(project));
        return list.page(caller.get(), days.orToday(asOf), filter, paging, language.locale());
    }

    @GET
    @Path("/units")
    @Authenticated
    @Operation(operationId = "listLaggingUnits", summary = "The units that lag at a day, the longest lag first")
    public Page<UnitLagView> units(
            @QueryParam("asOf")
                    @Parameter(description = "Default: today; at most 366 days after it", example = "2020-11-16")
                    LocalDate asOf,
            @BeanParam @Valid Paging paging) {
        return list.units(caller.get(), days.orToday(asOf), paging);
    }

    @GET
    @Path("/units/{id}")
    @Authenticated
    @Operation(
            operationId = "getUnitLight",
            summary = "One unit at a day: the light of its worst project, and what lags")
    public UnitLagView unit(
            @PathParam("id") UUID id,
            @QueryParam("asOf")
                    @Parameter(description = "Default: today; at most 366 days after it", example = "2020-11-16")
                    LocalDate asOf) {
        return unitLight.handle(caller.get(), id, days.orToday(asOf));
    }
}
