package cn.liuzhong.progress;

import cn.liuzhong.access.Caller;
import cn.liuzhong.codelist.CodeList;
import cn.liuzhong.codelist.NameCodes;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Messages;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.project.rules.Nature;
import cn.liuzhong.unit.FindGroups;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what the plans of a year come to, of the projects that the caller sees. */
@ApplicationScoped
public class FindPlanTotals {

    private final PlanShareRepository shares;
    private final FindUnits units;
    private final FindGroups groups;
    private final NameCodes codes;
    private final Messages messages;

    FindPlanTotals(PlanShareRepository shares, FindUnits units, FindGroups groups, NameCodes codes, Messages messages) {
        this.shares = shares;
        this.units = units;
        this.groups = groups;
        this.codes = codes;
        this.messages = messages;
    }

    @Transactional
    public PlanTotalsView total(Caller caller, int year, Locale locale) {
        List<PlanShare> byNature = shares.all(caller.scope(), year, PlanDimension.NATURE);
        return new PlanTotalsView(
                year,
                byNature.stream().mapToLong(PlanShare::projects).sum(),
                sum(byNature, PlanShare::totalInvestment),
                sum(byNature, PlanShare::annual),
                views(caller, PlanDimension.NATURE, byNature, locale));
    }

    /** The largest of the year's plan first. */
    @Transactional
    public Page<PlanShareView> page(Caller caller, int year, PlanDimension by, Paging paging, Locale locale) {
        Long total = paging.wantsTotal() ? shares.count(caller.scope(), year, by) : null;
        return Page.cut(
                        shares.page(caller.scope(), year, by, paging),
                        paging,
                        share -> Cursor.of(share.annual().toPlainString(), share.key()),
                        total)
                .map(rows -> views(caller, by, rows, locale));
    }

    private static BigDecimal sum(List<PlanShare> shares, Function<PlanShare, BigDecimal> amount) {
        return shares.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<PlanShareView> views(Caller caller, PlanDimension by, List<PlanShare> rows, Locale locale) {
        List<String> keys =
                rows.stream().map(PlanShare::key).filter(key -> !key.isEmpty()).toList();
        Map<String, String> names = names(caller, by, keys, locale);
        String none = messages.text(locale, "plan.share.none");
        return rows.stream()
                .map(share -> new PlanShareView(
                        by,
                        share.key().isEmpty() ? null : share.key(),
                        share.key().isEmpty() ? none : names.getOrDefault(share.key(), share.key()),
                        share.projects(),
                        share.totalInvestment(),
                        share.annual(),
                        by.overlaps()))
                .toList();
    }

    private Map<String, String> names(Caller caller, PlanDimension by, List<String> keys, Locale locale) {
        return switch (by) {
            case NATURE ->
                keys.stream().collect(Collectors.toMap(key -> key, key -> messages.name(locale, Nature.valueOf(key))));
            case GROUP -> names(groups.refs(caller, ids(keys)));
            case UNIT -> names(units.refs(caller, ids(keys)));
            case CATEGORY -> codes.names(caller, CodeList.CATEGORY, keys);
        };
    }

    private static Collection<UUID> ids(List<String> keys) {
        return keys.stream().map(UUID::fromString).toList();
    }

    private static Map<String, String> names(Map<UUID, Ref> refs) {
        return refs.values().stream().collect(Collectors.toMap(ref -> ref.id().toString(), Ref::name));
    }
}
