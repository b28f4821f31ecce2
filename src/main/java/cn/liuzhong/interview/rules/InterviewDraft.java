package cn.liuzhong.interview.rules;

import cn.liuzhong.lag.rules.Lag;
import java.util.List;
import java.util.UUID;

/**
 * One proposed interview.
 *
 * @param items exactly what meets the rule, longest first; never empty
 * @param reminderIds the letters that named them, the oldest first
 */
public record InterviewDraft(UUID unitId, InterviewLevel level, List<Lag> items, List<UUID> reminderIds) {}
