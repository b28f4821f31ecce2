package cn.liuzhong.assessment;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Enters an indicator. */
@ApplicationScoped
public class AddIndicator {

    private final IndicatorRepository indicators;

    AddIndicator(IndicatorRepository indicators) {
        this.indicators = indicators;
    }

    @Transactional
    public IndicatorView handle(Caller caller, IndicatorRequest request) {
        Indicator indicator = new Indicator();
        indicator.state(request);
        indicators.persistAndFlush(indicator);
        return IndicatorView.of(indicator, null);
    }
}
