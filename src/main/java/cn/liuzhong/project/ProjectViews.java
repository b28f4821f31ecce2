package cn.liuzhong.project;

import cn.liuzhong.access.Caller;
import cn.liuzhong.lag.ReadLights;
import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.unit.FindGroups;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows projects with the names they refer to and their lights: as many statements for a page as for one. */
@ApplicationScoped
class ProjectViews {

    private final FindUnits units;
    private final FindGroups groups;
    private final ReadLights lights;
    private final OfficeClock clock;

    ProjectViews(FindUnits units, FindGroups groups, ReadLights lights, OfficeClock clock) {
        this.units = units;
        this.groups = groups;
        this.lights = lights;
        this.clock = clock;
    }

    /** With its light today, after it was written. */
    ProjectView of(Caller caller, Project project) {
        return of(caller, List.of(project), clock.today()).get(0);
    }

    List<ProjectView> of(Caller caller, List<Project> projects, LocalDate asOf) {
        Set<UUID> unitIds = new HashSet<>();
        projects.forEach(project -> {
            unitIds.add(project.unitId);
            unitIds.addAll(project.coUnitIds);
        });
        Set<UUID> groupIds = projects.stream()
                .map(project -> project.groupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Names names = new Names(units.refs(caller, unitIds), groups.refs(caller, groupIds));
        Map<UUID, Light> shining =
                lights.of(caller, projects.stream().map(Project::lightSubject).toList(), asOf);
        return projects.stream()
                .map(project -> view(project, names, shining.get(project.id)))
                .toList();
    }

    private static ProjectView view(Project project, Names names, Light light) {
        return new ProjectView(
                project.id,
                project.listNo,
                project.name,
                project.nationalCodes,
                project.categories.stream().sorted().toList(),
                project.nature,
                project.content,
                plain(project.totalInvestment),
                names.units().get(project.unitId),
                project.coUnitIds.stream()
                        .map(names.units()::get)
                        .sorted(Comparator.comparing(Ref::name))
                        .toList(),
                project.groupId == null ? null : names.groups().get(project.groupId),
                project.linkedLeader,
                project.listState,
                project.phaseCode,
                project.statisticsOn,
                project.startOn,
                project.finishOn,
                project.rolesOfYears(),
                light,
                project.note,
                project.sample,
                project.createdAt,
                project.version);
    }

    /** The column's four decimals are not shown where they say nothing: 100000, not 100000.0000. */
    private static BigDecimal plain(BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private record Names(Map<UUID, Ref> units, Map<UUID, Ref> groups) {}
}
