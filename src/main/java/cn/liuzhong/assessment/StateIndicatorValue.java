package cn.liuzhong.assessment;

import cn.liuzhong.access.Caller;
import cn.liuzhong.assessment.rules.IndicatorPeriod;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.Stated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** States an indicator's target and actual of a period. */
@ApplicationScoped
public class StateIndicatorValue {

    private final IndicatorRepository indicators;

    StateIndicatorValue(IndicatorRepository indicators) {
        this.indicators = indicators;
    }

    @Transactional
    public Stated<IndicatorValueView> handle(
            Caller caller, UUID indicatorId, String text, Expected expected, IndicatorValueRequest request) {
        Indicator indicator = indicators.require(indicatorId);
        IndicatorPeriod period = FindIndicators.period(text);
        if (request.target() == null && request.actual() == null) {
            throw new InvalidInput("/actual", "indicator.nothing");
        }
        IndicatorValue value = indicators.value(indicatorId, period.text()).orElse(null);
        boolean made = value == null;
        if (made) {
            expected.checkNone();
            value = new IndicatorValue();
            value.indicatorId = indicatorId;
            value.period = period.text();
        } else {
            expected.check(value.version);
        }
        value.target = request.target();
        value.actual = request.actual();
        value.note = request.note();
        indicators.persist(value);
        indicators.flush();
        IndicatorValue before =
                indicators.value(indicatorId, period.yearBefore().text()).orElse(null);
        return new Stated<>(IndicatorValueView.of(indicator, value, before), made);
    }
}
