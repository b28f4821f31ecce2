package cn.liuzhong.assessment;

import cn.liuzhong.access.Caller;
import cn.liuzhong.assessment.rules.IndicatorPeriod;
import cn.liuzhong.audit.AuditSubject;
import cn.liuzhong.audit.AuditedEntity;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads indicators; each alone, for nothing here is ever added to another. */
@ApplicationScoped
public class FindIndicators implements AuditSubject {

    private final IndicatorRepository indicators;

    FindIndicators(IndicatorRepository indicators) {
        this.indicators = indicators;
    }

    @Transactional
    public IndicatorView one(Caller caller, UUID id) {
        return IndicatorView.of(indicators.require(id), null);
    }

    /** @param text the period of the figures shown with them; null for none */
    @Transactional
    public Page<IndicatorView> page(Caller caller, String text, Paging paging) {
        IndicatorPeriod period = text == null ? null : period(text);
        Long total = paging.wantsTotal() ? indicators.count() : null;
        return Page.cut(indicators.page(paging), paging, indicator -> Cursor.of(indicator.id), total)
                .map(rows -> views(rows, period));
    }

    /** The figures of one indicator, the latest period first. */
    @Transactional
    public Page<IndicatorValueView> values(Caller caller, UUID id, Paging paging) {
        Indicator indicator = indicators.require(id);
        Long total = paging.wantsTotal() ? indicators.countValues(id) : null;
        return Page.cut(indicators.valuesOf(id, paging), paging, value -> Cursor.of(value.period), total)
                .map(rows -> history(indicator, rows));
    }

    /** @throws NoSuchRow when it has no figures of the period */
    @Transactional
    public IndicatorValueView value(Caller caller, UUID id, String text) {
        Indicator indicator = indicators.require(id);
        IndicatorPeriod period = period(text);
        return indicators
                .value(id, period.text())
                .map(value -> IndicatorValueView.of(
                        indicator,
                        value,
                        indicators.value(id, period.yearBefore().text()).orElse(null)))
                .orElseThrow(() -> new NoSuchRow("indicator value", period.text()));
    }

    private List<IndicatorView> views(List<Indicator> rows, IndicatorPeriod period) {
        if (period == null) {
            return rows.stream()
                    .map(indicator -> IndicatorView.of(indicator, null))
                    .toList();
        }
        List<UUID> ids = rows.stream().map(indicator -> indicator.id).toList();
        Map<UUID, IndicatorValue> values = indicators.values(ids, period.text());
        Map<UUID, IndicatorValue> before =
                indicators.values(ids, period.yearBefore().text());
        return rows.stream()
                .map(indicator -> {
                    IndicatorValue value = values.get(indicator.id);
                    return IndicatorView.of(
                            indicator,
                            value == null ? null : IndicatorValueView.of(indicator, value, before.get(indicator.id)));
                })
                .toList();
    }

    private List<IndicatorValueView> history(Indicator indicator, List<IndicatorValue> rows) {
        Map<String, IndicatorValue> before = indicators.values(
                indicator.id, rows.stream().map(FindIndicators::yearBefore).toList());
        return rows.stream()
                .map(value -> IndicatorValueView.of(indicator, value, before.get(yearBefore(value))))
                .toList();
    }

    private static String yearBefore(IndicatorValue value) {
        return period(value.period).yearBefore().text();
    }

    /** @throws InvalidInput when the text is no year, quarter or month */
    static IndicatorPeriod period(String text) {
        return IndicatorPeriod.parse(text).orElseThrow(() -> new InvalidInput("/period", "indicator.period"));
    }

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.INDICATOR;
    }

    @Override
    public void requireVisible(Caller caller, String id) {
        one(caller, uuid(id));
    }
}
