package cn.liuzhong.lag;

import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.lag.rules.Lagging;
import cn.liuzhong.settings.rules.RuleSettings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One kind of thing that can lag. The feature that keeps the facts selects the candidates of {@code ON_LIST} projects by
 * SQL, whose cost follows what is late, and asks its own rule.
 */
public interface LagSource {

    LagKind kind();

    /**
     * What lags at {@code asOf} by the facts alone, before exemptions; ordered by {@code lagSince}, then subject.
     *
     * @param rules the thresholds to judge by
     */
    List<Lagging> lagging(LocalDate asOf, LagScope scope, RuleSettings rules);

    /** Those of {@code projectIds} for which something falls due on {@code from} or later, up to {@code until}, undone. */
    default Set<UUID> dueSoon(LocalDate from, LocalDate until, Collection<UUID> projectIds) {
        return Set.of();
    }

    /** What an exemption is asked for; empty when there is no such thing. */
    Optional<LagSubject> subject(UUID subjectId);
}
