package cn.liuzhong.dashboard;

import cn.liuzhong.access.Caller;
import cn.liuzhong.lag.CountLights;
import cn.liuzhong.lag.ListLags;
import cn.liuzhong.lag.UnitLagView;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.project.CodedProjects;
import cn.liuzhong.project.CountProjects;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How the list stands: lights, phases, categories, and the units that lag. */
@ApplicationScoped
class ReadList {

    private final CountLights lights;
    private final CountProjects projects;
    private final ListLags lags;

    ReadList(CountLights lights, CountProjects projects, ListLags lags) {
        this.lights = lights;
        this.projects = projects;
        this.lags = lags;
    }

    /** @param unitsShown at most so many units */
    Standing handle(Caller caller, LocalDate asOf, int unitsShown, Locale locale) {
        return new Standing(
                lights.handle(caller, asOf).entrySet().stream()
                        .map(light -> new LightCountView(light.getKey(), light.getValue()))
                        .toList(),
                projects.byPhase(caller, locale),
                projects.byCategory(caller, locale),
                lags.units(caller, asOf, Paging.first(unitsShown)).items());
    }

    record Standing(
            List<LightCountView> lights,
            List<CodedProjects> phases,
            List<CodedProjects> categories,
            List<UnitLagView> laggingUnits) {}
}
