package cn.liuzhong.issue;

import cn.liuzhong.issue.rules.IssueLevel;
import cn.liuzhong.issue.rules.IssueStatus;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which issues are wanted; what is null does not narrow. */
public class IssueFilter {

    @QueryParam("project")
    UUID project;

    @QueryParam("unit")
    @Parameter(description = "The responsible unit of the issue's project")
    UUID unit;

    @QueryParam("group")
    @Parameter(description = "The 专项小组 of the issue's project")
    UUID group;

    @QueryParam("status")
    IssueStatus status;

    @QueryParam("level")
    IssueLevel level;

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Part of the title or the description", example = "用地")
    String q;
}
