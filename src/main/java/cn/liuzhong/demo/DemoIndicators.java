package cn.liuzhong.demo;

import cn.liuzhong.access.Caller;
import cn.liuzhong.assessment.AddIndicator;
import cn.liuzhong.assessment.IndicatorRequest;
import cn.liuzhong.assessment.IndicatorValueRequest;
import cn.liuzhong.assessment.StateIndicatorValue;
import cn.liuzhong.platform.Expected;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Enters the indicators of the district's report with their figures, through the same use cases as anybody. */
@ApplicationScoped
class DemoIndicators {

    private final AddIndicator add;
    private final StateIndicatorValue state;

    DemoIndicators(AddIndicator add, StateIndicatorValue state) {
        this.add = add;
        this.state = state;
    }

    void load(Caller caller, List<DemoList.Indicator> indicators) {
        for (DemoList.Indicator indicator : indicators) {
            UUID id = add.handle(
                            caller,
                            new IndicatorRequest(
                                    indicator.code(),
                                    indicator.name(),
                                    indicator.measure(),
                                    indicator.kind(),
                                    indicator.better(),
                                    indicator.group(),
                                    indicator.note()))
                    .id();
            indicator
                    .values()
                    .forEach(value -> state.handle(
                            caller,
                            id,
                            value.period(),
                            Expected.stated(null),
                            new IndicatorValueRequest(value.target(), value.actual(), value.note())));
        }
    }
}
