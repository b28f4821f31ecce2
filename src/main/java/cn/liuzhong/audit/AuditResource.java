package cn.liuzhong.audit;

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

@Path("/api/v1/audit")
@Tag(name = "audit")
public class AuditResource {

    private final CurrentCaller caller;
    private final ReadAudit read;

    AuditResource(CurrentCaller caller, ReadAudit read) {
        this.caller = caller;
        this.read = read;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listAudit", summary = "Who changed what, the newest first")
    public Page<AuditEntryView> list(@BeanParam @Valid AuditFilter filter, @BeanParam @Valid Paging paging) {
        return read.handle(caller.get(), filter, paging);
    }
}
