package cn.liuzhong.funding;

import cn.liuzhong.access.Caller;
import cn.liuzhong.funding.rules.UseWindow;
import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.project.ReadProjectFacts;
import cn.liuzhong.settings.CurrentSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes views of funds, with today's light by the settings in force; a constant number of statements. */
@ApplicationScoped
class ShowFunds {

    private final ReadProjectFacts projects;
    private final CurrentSettings settings;
    private final OfficeClock clock;

    ShowFunds(ReadProjectFacts projects, CurrentSettings settings, OfficeClock clock) {
        this.projects = projects;
        this.settings = settings;
        this.clock = clock;
    }

    FundView one(Caller caller, Fund fund) {
        return views(caller, List.of(fund)).get(0);
    }

    List<FundView> views(Caller caller, List<Fund> rows) {
        UseWindow window = window(caller);
        LocalDate today = clock.today();
        Map<UUID, Ref> names =
                projects.refs(caller, rows.stream().map(fund -> fund.projectId).toList());
        return rows.stream()
                .map(fund -> FundView.of(fund, names.get(fund.projectId), window, today))
                .toList();
    }

    FundLight wanted(Caller caller, Light light) {
        return FundLight.of(light, window(caller), clock.today());
    }

    private UseWindow window(Caller caller) {
        return new UseWindow(settings.get(caller).rules().fund());
    }
}
