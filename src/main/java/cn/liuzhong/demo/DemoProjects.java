package cn.liuzhong.demo;

import cn.liuzhong.access.Caller;
import cn.liuzhong.project.ProjectRequest;
import cn.liuzhong.project.RegisterProject;
import cn.liuzhong.project.RoleOfYear;
import cn.liuzhong.project.rules.YearRole;
import cn.liuzhong.unit.FormGroup;
import cn.liuzhong.unit.GroupRequest;
import cn.liuzhong.unit.RegisterUnit;
import cn.liuzhong.unit.UnitRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Enters the demonstration's groups, units and projects, through the same use cases as anybody. */
@ApplicationScoped
class DemoProjects {

    private final FormGroup formGroup;
    private final RegisterUnit registerUnit;
    private final RegisterProject registerProject;
    private final DemoMilestones milestones;
    private final DemoIssues issues;

    DemoProjects(
            FormGroup formGroup,
            RegisterUnit registerUnit,
            RegisterProject registerProject,
            DemoMilestones milestones,
            DemoIssues issues) {
        this.formGroup = formGroup;
        this.registerUnit = registerUnit;
        this.registerProject = registerProject;
        this.milestones = milestones;
        this.issues = issues;
    }

    DemoPersons load(Caller caller, DemoList list, LocalDate today) {
        List<UUID> groups = list.groups().stream()
                .map(group -> formGroup
                        .handle(caller, new GroupRequest(group.name(), group.linkedLeader(), true))
                        .id())
                .toList();
        List<UUID> units = list.units().stream()
                .map(unit -> registerUnit
                        .handle(
                                caller,
                                new UnitRequest(
                                        unit.name(),
                                        unit.shortName(),
                                        null,
                                        unit.linkedLeader(),
                                        List.of(),
                                        true,
                                        unit.kind()))
                        .id())
                .toList();
        DemoPersons persons = new DemoPersons(units, groups);
        int number = 0;
        for (DemoList.Project project : list.projects()) {
            String listNo = "示例-%03d".formatted(++number);
            UUID id = registerProject
                    .handle(caller, request(project, listNo, units, groups, today))
                    .id();
            DemoPersons.Of of = persons.of(project.unit(), project.group());
            List<UUID> entered = milestones.load(of, id, project.milestones(), today);
            issues.load(of, id, project, entered, today);
        }
        return persons;
    }

    private static ProjectRequest request(
            DemoList.Project project, String listNo, List<UUID> units, List<UUID> groups, LocalDate today) {
        return new ProjectRequest(
                listNo,
                project.name(),
                List.of(),
                List.of(project.category()),
                project.nature(),
                project.content(),
                project.totalInvestment(),
                units.get(project.unit()),
                project.coUnits() == null
                        ? List.of()
                        : project.coUnits().stream().map(units::get).toList(),
                groups.get(project.group()),
                null,
                project.listState(),
                null,
                null,
                null,
                null,
                roles(project.roles(), today),
                project.note(),
                project.sample());
    }

    private static List<RoleOfYear> roles(Map<String, YearRole> roles, LocalDate today) {
        return roles == null
                ? List.of()
                : roles.entrySet().stream()
                        .map(role -> new RoleOfYear(
                                "THIS".equals(role.getKey()) ? today.getYear() : Integer.parseInt(role.getKey()),
                                role.getValue()))
                        .toList();
    }
}
