package cn.liuzhong.burden;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/burden")
@Tag(name = "burden")
public class BurdenResource {

    private final CurrentCaller caller;
    private final ListBurden list;

    BurdenResource(CurrentCaller caller, ListBurden list) {
        this.caller = caller;
        this.list = list;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listBurden", summary = "What was asked of each unit in a month, the most burdened first")
    public Page<BurdenView> list(
            @QueryParam("month")
                    @Pattern(regexp = "(19|2\\d)\\d{2}-(0[1-9]|1[0-2])", message = "{invalid.period.month}")
                    @Parameter(description = "Default: this month", example = "2020-11")
                    String month,
            @BeanParam @Valid Paging paging) {
        return list.page(caller.get(), month == null ? null : YearMonth.parse(month), paging);
    }
}
