package cn.liuzhong.dashboard;

import cn.liuzhong.issue.rules.IssueAge;
import cn.liuzhong.issue.rules.IssueLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many open issues there are at a level, by age. */
@Schema(name = "IssueCount")
public record IssueCountView(IssueLevel level, IssueAge age, long issues) {}
