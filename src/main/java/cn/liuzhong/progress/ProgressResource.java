package cn.liuzhong.progress;

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

@Path("/api/v1/progress")
@Tag(name = "progress")
public class ProgressResource {

    private final CurrentCaller caller;
    private final FindProgress find;

    ProgressResource(CurrentCaller caller, FindProgress find) {
        this.caller = caller;
        this.find = find;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listProgress", summary = "Progress reports of all projects, the latest month first")
    public Page<ProgressView> list(@BeanParam @Valid ProgressQuery query, @BeanParam @Valid Paging paging) {
        return find.page(caller.get(), query.filter(), paging);
    }
}
