package cn.liuzhong.lag;

import cn.liuzhong.access.Caller;
import cn.liuzhong.lag.rules.Lag;
import cn.liuzhong.lag.rules.LightRule;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.settings.CurrentSettings;
import cn.liuzhong.unit.FindUnits;
import cn.liuzhong.unit.UnitView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The light of one unit at an as-of day, whether it lags or not: that of its worst project (§3.2). */
@ApplicationScoped
public class ReadUnitLight {

    private final FindUnits units;
    private final SupervisedProjectRepository projects;
    private final ReadLights lights;
    private final FindLags lags;
    private final CurrentSettings settings;

    ReadUnitLight(
            FindUnits units,
            SupervisedProjectRepository projects,
            ReadLights lights,
            FindLags lags,
            CurrentSettings settings) {
        this.units = units;
        this.projects = projects;
        this.lights = lights;
        this.lags = lags;
        this.settings = settings;
    }

    @Transactional
    public UnitLagView handle(Caller caller, UUID unitId, LocalDate asOf) {
        UnitView unit = units.one(caller, unitId);
        List<Lag> late = lags.all(
                caller,
                asOf,
                LagScope.of(unitId, null, null),
                settings.get(caller).rules());
        return new UnitLagView(
                new Ref(unit.id(), unit.name()),
                LightRule.worst(lights.of(caller, projects.ofUnit(caller.scope(), unitId), asOf)
                        .values()),
                late.size(),
                late.isEmpty() ? 0 : late.get(0).lagDays());
    }
}
