package cn.liuzhong.lag;

import cn.liuzhong.access.Caller;
import cn.liuzhong.lag.rules.Lag;
import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.settings.CurrentSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** How much lags, by kind, of what the caller sees. */
@ApplicationScoped
public class CountLags {

    private final FindLags lags;
    private final CurrentSettings settings;

    CountLags(FindLags lags, CurrentSettings settings) {
        this.lags = lags;
        this.settings = settings;
    }

    /** @return no entry for a kind of which nothing lags */
    @Transactional
    public Map<LagKind, Long> handle(Caller caller, LocalDate asOf) {
        return lags.all(caller, asOf, LagScope.ALL, settings.get(caller).rules()).stream()
                .collect(Collectors.groupingBy(Lag::kind, Collectors.counting()));
    }
}
