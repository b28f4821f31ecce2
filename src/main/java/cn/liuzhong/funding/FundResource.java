package cn.liuzhong.funding;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.idempotency.Idempotent;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/funds")
@Idempotent
@Tag(name = "funds")
public class FundResource {

    private final CurrentCaller caller;
    private final FindFunds find;
    private final StepFund step;

    FundResource(CurrentCaller caller, FindFunds find, StepFund step) {
        this.caller = caller;
        this.find = find;
        this.step = step;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listFunds", summary = "Special bonds and loans of all projects, the newest first")
    public Page<FundView> list(@BeanParam @Valid FundQuery query, @BeanParam @Valid Paging paging) {
        return find.page(caller.get(), query, paging);
    }

    @GET
    @Path("/total")
    @Authenticated
    @Operation(operationId = "getFundTotal", summary = "What was applied for, approved, issued and used in total")
    public FundTotalView total(@BeanParam @Valid FundTotalQuery query) {
        return find.total(caller.get(), query);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getFund", summary = "One special bond or loan")
    public FundView get(@PathParam("id") UUID id) {
        return find.one(caller.get(), id);
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "approveFund", summary = "Enter that it was approved, and how much of it")
    public FundView approve(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid FundStepRequest body) {
        return step.approve(caller.get(), id, Expected.required(ifMatch), body);
    }

    @POST
    @Path("/{id}/issue")
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "issueFund", summary = "Enter that it was issued, which opens the window for its use")
    public FundView issue(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid FundStepRequest body) {
        return step.issue(caller.get(), id, Expected.required(ifMatch), body);
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "refuseFund", summary = "Enter that the application was refused, and why")
    public FundView refuse(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid FundEndRequest body) {
        return step.refuse(caller.get(), id, Expected.required(ifMatch), body);
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "withdrawFund", summary = "Withdraw the application, with a reason")
    public FundView withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid FundEndRequest body) {
        return step.withdraw(caller.get(), id, Expected.required(ifMatch), body);
    }
}
