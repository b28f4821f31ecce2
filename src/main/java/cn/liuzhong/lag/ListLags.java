package cn.liuzhong.lag;

import cn.liuzhong.access.Caller;
import cn.liuzhong.lag.rules.Lag;
import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.lag.rules.LightRule;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Messages;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.settings.CurrentSettings;
import cn.liuzhong.settings.rules.SettingsInForce;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows what lags, longest first, and which units. */
@ApplicationScoped
public class ListLags {

    private static final Comparator<Tally> WORST_FIRST =
            Comparator.comparing(Tally::longest).reversed().thenComparing(Tally::unitId);

    /** So many late factors are shown with a lag. */
    private static final int MOST_FACTORS = 20;

    private final FindLags lags;
    private final CurrentSettings settings;
    private final FindUnits units;
    private final LagGrounds grounds;
    private final Messages messages;

    ListLags(FindLags lags, CurrentSettings settings, FindUnits units, LagGrounds grounds, Messages messages) {
        this.lags = lags;
        this.settings = settings;
        this.units = units;
        this.grounds = grounds;
        this.messages = messages;
    }

    @Transactional
    public Page<LagView> page(Caller caller, LocalDate asOf, LagScope filter, Paging paging, Locale locale) {
        SettingsInForce inForce = settings.get(caller);
        Cursor after = paging.after();
        LagScope scope = after == null ? filter : filter.after(after.date(0), after.uuid(1));
        List<Lag> found = lags.some(caller, asOf, scope, paging.fetch(), inForce.rules());
        Long total = paging.wantsTotal()
                ? (long) lags.all(caller, asOf, filter, inForce.rules()).size()
                : null;
        Map<UUID, Ref> names =
                units.refs(caller, found.stream().map(Lag::unitId).toList());
        return Page.cut(found, paging, lag -> Cursor.of(lag.lagSince(), lag.subjectId()), total)
                .map(rows -> views(rows, names, inForce.version(), asOf, locale));
    }

    /** The units that lag, the longest lag first. */
    @Transactional
    public Page<UnitLagView> units(Caller caller, LocalDate asOf, Paging paging) {
        Map<UUID, List<Lag>> byUnit = lags
                .all(caller, asOf, LagScope.ALL, settings.get(caller).rules())
                .stream()
                .collect(Collectors.groupingBy(Lag::unitId));
        Cursor after = paging.after();
        Tally last = after == null ? null : new Tally(after.uuid(1), null, 0, after.number(0));
        List<Tally> rest = byUnit.entrySet().stream()
                .map(entry -> Tally.of(entry.getKey(), entry.getValue()))
                .filter(tally -> last == null || WORST_FIRST.compare(tally, last) > 0)
                .sorted(WORST_FIRST)
                .limit(paging.fetch())
                .toList();
        Map<UUID, Ref> names =
                units.refs(caller, rest.stream().map(Tally::unitId).toList());
        Long total = paging.wantsTotal() ? (long) byUnit.size() : null;
        return Page.cut(rest, paging, tally -> Cursor.of(tally.longest(), tally.unitId()), total)
                .map(rows -> rows.stream()
                        .map(tally -> new UnitLagView(
                                names.get(tally.unitId()), tally.light(), tally.lags(), tally.longest()))
                        .toList());
    }

    private List<LagView> views(
            List<Lag> rows, Map<UUID, Ref> names, int settingsVersion, LocalDate asOf, Locale locale) {
        Map<UUID, List<LateFactorView>> late =
                grounds.late(rows.stream().map(Lag::projectId).toList(), asOf);
        return rows.stream()
                .map(lag -> view(
                        lag,
                        names.get(lag.unitId()),
                        late.getOrDefault(lag.projectId(), List.of()),
                        settingsVersion,
                        asOf,
                        locale))
                .toList();
    }

    private LagView view(
            Lag lag, Ref unit, List<LateFactorView> late, int settingsVersion, LocalDate asOf, Locale locale) {
        return new LagView(
                lag.kind(),
                lag.subjectId(),
                new Ref(lag.projectId(), lag.projectName()),
                unit,
                lag.title(),
                lag.dueOn(),
                lag.lagSince(),
                lag.lagDays(),
                lag.light(),
                messages.text(
                        locale,
                        "lag.reason." + lag.kind(),
                        lag.title(),
                        Objects.requireNonNullElse(lag.dueOn(), ""),
                        asOf,
                        lag.lagDays()),
                late.stream().limit(MOST_FACTORS).toList(),
                settingsVersion);
    }

    private record Tally(UUID unitId, Light light, int lags, int longest) {

        static Tally of(UUID unitId, List<Lag> lags) {
            return new Tally(
                    unitId,
                    LightRule.worst(lags.stream().map(Lag::light).toList()),
                    lags.size(),
                    lags.get(0).lagDays());
        }
    }
}
