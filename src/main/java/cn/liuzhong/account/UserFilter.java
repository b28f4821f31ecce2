package cn.liuzhong.account;

import cn.liuzhong.access.rules.Role;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which accounts are wanted; what is null does not narrow. */
public class UserFilter {

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Part of the username or the displayed name", example = "office")
    String q;

    @QueryParam("role")
    Role role;

    @QueryParam("unit")
    UUID unit;

    @QueryParam("active")
    @Parameter(description = "Whether it may sign in", example = "true")
    Boolean active;
}
