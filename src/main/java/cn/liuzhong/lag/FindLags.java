package cn.liuzhong.lag;

import cn.liuzhong.access.Caller;
import cn.liuzhong.lag.rules.ExemptSubject;
import cn.liuzhong.lag.rules.Lag;
import cn.liuzhong.lag.rules.Lagging;
import cn.liuzhong.settings.rules.RuleSettings;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What lags at an as-of day, from every source, without what is exempt. */
@ApplicationScoped
public class FindLags {

    private static final Comparator<Lagging> LONGEST_FIRST =
            Comparator.comparing(Lagging::lagSince).thenComparing(Lagging::subjectId);

    private final List<LagSource> sources;
    private final ExemptionRepository exemptions;

    FindLags(@All List<LagSource> sources, ExemptionRepository exemptions) {
        this.sources = sources;
        this.exemptions = exemptions;
    }

    /** All of them, longest first. */
    @Transactional
    public List<Lag> all(Caller caller, LocalDate asOf, LagScope scope, RuleSettings rules) {
        Set<ExemptSubject> exempt = exemptions.covering(asOf.minusDays(1));
        return found(asOf, scope.within(caller.scope()), rules)
                .filter(lagging -> !exempt.contains(ExemptSubject.of(lagging)))
                .map(lagging -> Lag.of(lagging, asOf, rules.redAfterDays()))
                .sorted(Lag.LONGEST_FIRST)
                .toList();
    }

    /** The first {@code limit} after {@code scope.after()}, longest first. */
    @Transactional
    public List<Lag> some(Caller caller, LocalDate asOf, LagScope scope, int limit, RuleSettings rules) {
        List<Lag> lags = new ArrayList<>();
        LagScope rest = scope.within(caller.scope()).limitedTo(limit);
        while (true) {
            List<Lagging> batch =
                    found(asOf, rest, rules).sorted(LONGEST_FIRST).limit(limit).toList();
            Set<ExemptSubject> exempt = exemptions.covering(
                    asOf.minusDays(1), batch.stream().map(Lagging::subjectId).toList());
            batch.stream()
                    .filter(lagging -> !exempt.contains(ExemptSubject.of(lagging)))
                    .limit(limit - lags.size())
                    .forEach(lagging -> lags.add(Lag.of(lagging, asOf, rules.redAfterDays())));
            if (batch.size() < limit || lags.size() == limit) {
                return lags;
            }
            rest = rest.after(batch.get(batch.size() - 1));
        }
    }

    private Stream<Lagging> found(LocalDate asOf, LagScope scope, RuleSettings rules) {
        return sources.stream().flatMap(source -> source.lagging(asOf, scope, rules).stream());
    }
}
