package cn.liuzhong.issue.rules;

/** Where an issue stands after an action. */
public record IssueMove(IssueStatus status, IssueLevel level) {}
