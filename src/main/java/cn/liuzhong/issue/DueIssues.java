package cn.liuzhong.issue;

import java.util.List;

/**
 * What falls due in some days.
 *
 * @param first the first of them
 * @param count of all
 */
public record DueIssues(List<DueIssue> first, long count) {}
