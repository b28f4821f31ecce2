package cn.liuzhong.progress;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.platform.Language;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/plans/{year}")
@Tag(name = "plans")
public class PlanTotalsResource {

    private final CurrentCaller caller;
    private final FindPlanTotals find;
    private final Language language;

    PlanTotalsResource(CurrentCaller caller, FindPlanTotals find, Language language) {
        this.caller = caller;
        this.find = find;
        this.language = language;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getPlanTotals",
            summary = "The year's plan in total: projects, total and annual investment")
    public PlanTotalsView total(@PathParam("year") @Min(2000) @Max(2100) int year) {
        return find.total(caller.get(), year, language.locale());
    }

    @GET
    @Path("/shares")
    @Authenticated
    @Operation(
            operationId = "listPlanShares",
            summary = "The year's plan by nature, group, unit or category, the largest first")
    public Page<PlanShareView> shares(
            @PathParam("year") @Min(2000) @Max(2100) int year,
            @QueryParam("by") @DefaultValue("NATURE") PlanDimension by,
            @BeanParam @Valid Paging paging) {
        return find.page(caller.get(), year, by, paging, language.locale());
    }
}
