package cn.liuzhong.issue;

import cn.liuzhong.issue.rules.IssueAge;
import cn.liuzhong.issue.rules.IssueLevel;
import cn.liuzhong.issue.rules.IssueStatus;

/** How many issues are open at a level, in a state, since about when. */
public record OpenIssues(IssueLevel level, IssueStatus status, IssueAge age, long count) {}
