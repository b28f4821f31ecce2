package cn.liuzhong.assessment;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.MergePatch;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Changes what is stated of an indicator. */
@ApplicationScoped
public class ChangeIndicator {

    private final IndicatorRepository indicators;
    private final MergePatch mergePatch;

    ChangeIndicator(IndicatorRepository indicators, MergePatch mergePatch) {
        this.indicators = indicators;
        this.mergePatch = mergePatch;
    }

    @Transactional
    public IndicatorView handle(Caller caller, UUID id, Expected expected, JsonNode patch) {
        Indicator indicator = indicators.require(id);
        expected.check(indicator.version);
        indicator.state(mergePatch.apply(indicator.asRequest(), patch, IndicatorRequest.class, List.of("better")));
        indicators.flush();
        return IndicatorView.of(indicator, null);
    }
}
