package cn.liuzhong.lag;

import cn.liuzhong.access.Caller;
import cn.liuzhong.lag.rules.ExemptSubject;
import cn.liuzhong.lag.rules.Lag;
import cn.liuzhong.lag.rules.Lagging;
import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.lag.rules.LightRule;
import cn.liuzhong.lag.rules.LightSubject;
import cn.liuzhong.settings.CurrentSettings;
import cn.liuzhong.settings.rules.RuleSettings;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The lights of projects at an as-of day; a constant number of statements, whatever their number. */
@ApplicationScoped
public class ReadLights {

    private final List<LagSource> sources;
    private final ExemptionRepository exemptions;
    private final CurrentSettings settings;

    ReadLights(@All List<LagSource> sources, ExemptionRepository exemptions, CurrentSettings settings) {
        this.sources = sources;
        this.exemptions = exemptions;
        this.settings = settings;
    }

    /** @return no entry for a project that is not supervised */
    @Transactional
    public Map<UUID, Light> of(Caller caller, Collection<LightSubject> projects, LocalDate asOf) {
        List<UUID> onList = projects.stream()
                .filter(LightSubject::onList)
                .map(LightSubject::projectId)
                .toList();
        Facts facts = onList.isEmpty() ? Facts.NONE : facts(caller, onList, asOf);
        Map<UUID, Light> lights = new HashMap<>();
        for (LightSubject project : projects) {
            if (project.onList() || project.suspended()) {
                UUID id = project.projectId();
                lights.put(
                        id,
                        LightRule.ofProject(
                                project.suspended(),
                                facts.lags().getOrDefault(id, List.of()),
                                facts.exempt().contains(id),
                                facts.dueSoon().contains(id)));
            }
        }
        return lights;
    }

    private Facts facts(Caller caller, List<UUID> projectIds, LocalDate asOf) {
        RuleSettings rules = settings.get(caller).rules();
        LagScope scope = LagScope.ofProjects(projectIds);
        List<Lagging> found = sources.stream()
                .flatMap(source -> source.lagging(asOf, scope, rules).stream())
                .toList();
        Set<ExemptSubject> exempt = exemptions.covering(
                asOf.minusDays(1), found.stream().map(Lagging::subjectId).toList());
        Map<Boolean, List<Lagging>> byExempt = found.stream()
                .collect(Collectors.partitioningBy(lagging -> exempt.contains(ExemptSubject.of(lagging))));
        Set<UUID> dueSoon = new HashSet<>();
        sources.forEach(
                source -> dueSoon.addAll(source.dueSoon(asOf, asOf.plusDays(rules.blueWithinDays()), projectIds)));
        return new Facts(
                byExempt.get(false).stream()
                        .map(lagging -> Lag.of(lagging, asOf, rules.redAfterDays()))
                        .collect(Collectors.groupingBy(
                                Lag::projectId, Collectors.mapping(Lag::light, Collectors.toList()))),
                byExempt.get(true).stream().map(Lagging::projectId).collect(Collectors.toSet()),
                dueSoon);
    }

    private record Facts(Map<UUID, List<Light>> lags, Set<UUID> exempt, Set<UUID> dueSoon) {

        static final Facts NONE = new Facts(Map.of(), Set.of(), Set.of());
    }
}
