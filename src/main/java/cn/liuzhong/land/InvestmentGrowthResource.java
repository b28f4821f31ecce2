package cn.liuzhong.land;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/investment-growth")
@Tag(name = "land")
public class InvestmentGrowthResource {

    private final CurrentCaller caller;
    private final CompareGrowth compare;

    InvestmentGrowthResource(CurrentCaller caller, CompareGrowth compare) {
        this.caller = caller;
        this.compare = compare;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getInvestmentGrowth",
            summary = "A year's investment and growth with land booked once and with land spread")
    public InvestmentGrowthView total(@BeanParam @Valid GrowthQuery query) {
        return compare.total(caller.get(), query);
    }

    @GET
    @Path("/projects")
    @Authenticated
    @Operation(
            operationId = "listInvestmentGrowth",
            summary = "The difference between both rules of land project by project, the largest first")
    public Page<ProjectGrowthView> projects(@BeanParam @Valid GrowthQuery query, @BeanParam @Valid Paging paging) {
        return compare.projects(caller.get(), query, paging);
    }
}
