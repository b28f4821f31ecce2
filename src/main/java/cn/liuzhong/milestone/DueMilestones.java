package cn.liuzhong.milestone;

import java.time.LocalDate;
import java.util.List;

/**
 * What falls due in some days.
 *
 * @param until the last of the days
 * @param first the first of them
 * @param count of all
 */
public record DueMilestones(LocalDate until, List<DueMilestone> first, long count) {}
