package cn.liuzhong.audit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose changes are wanted. */
public class AuditFilter {

    @NotNull
    @QueryParam("entity")
    @Parameter(required = true, description = "What the changes belong to", example = "PROJECT")
    AuditedEntity entity;

    @Size(max = 100)
    @QueryParam("id")
    @Parameter(
            description =
                    "The one row; a code is named by its list and code, `CATEGORY/MAJOR_PROJECT`, a calendar year by its"
                            + " number. Without it, the changes of all",
            example = "0199a2f0-5c1e-7a44-9d3b-2f1c6f0e8a11")
    String id;
}
