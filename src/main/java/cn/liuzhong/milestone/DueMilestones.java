package cn.liuzhong.milestone;

import java.util.List;

/**
 * What falls due in some days.
 *
 * @param first the first of them
 * @param count of all
 */
public record DueMilestones(List<DueMilestone> first, long count) {}
