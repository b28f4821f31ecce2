package cn.liuzhong.reminder.rules;

import cn.liuzhong.lag.rules.Lag;
import java.util.List;
import java.util.UUID;

/**
 * What one unit's letter is to say.
 *
 * @param items all that lags, longest first; never empty
 */
public record LetterDraft(UUID unitId, List<Lag> items) {}
