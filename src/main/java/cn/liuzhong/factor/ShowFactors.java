package cn.liuzhong.factor;

import cn.liuzhong.access.Caller;
import cn.liuzhong.codelist.CodeList;
import cn.liuzhong.codelist.CodeName;
import cn.liuzhong.codelist.NameCodes;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.project.ReadProjectFacts;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Makes views of needs; a constant number of statements, whatever their number. */
@ApplicationScoped
class ShowFactors {

    private final FactorRepository factors;
    private final ReadProjectFacts projects;
    private final FindUnits units;
    private final NameCodes codes;
    private final OfficeClock clock;

    ShowFactors(
            FactorRepository factors, ReadProjectFacts projects, FindUnits units, NameCodes codes, OfficeClock clock) {
        this.factors = factors;
        this.projects = projects;
        this.units = units;
        this.codes = codes;
        this.clock = clock;
    }

    /** Flushes first, so that the version shown is the one written. */
    FactorView changed(Caller caller, FactorNeed need) {
        factors.flush();
        return views(caller, List.of(need)).get(0);
    }

    List<FactorView> views(Caller caller, List<FactorNeed> rows) {
        Map<UUID, Ref> names =
                projects.refs(caller, rows.stream().map(need -> need.projectId).toList());
        Map<UUID, Ref> providers = units.refs(
                caller,
                rows.stream()
                        .map(need -> need.providerUnitId)
                        .filter(Objects::nonNull)
                        .toList());
        Map<String, CodeName> named = codes.of(
                caller,
                CodeList.FACTOR,
                rows.stream().map(need -> need.factorCode).toList());
        return rows.stream()
                .map(need -> FactorView.of(
                        need,
                        names.get(need.projectId),
                        named.get(need.factorCode),
                        need.providerUnitId == null ? null : providers.get(need.providerUnitId),
                        clock.today()))
                .toList();
    }
}
