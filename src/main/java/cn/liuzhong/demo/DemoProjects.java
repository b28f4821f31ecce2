package cn.liuzhong.demo;

import cn.liuzhong.access.Caller;
import cn.liuzhong.project.ProjectRequest;
import cn.liuzhong.project.RegisterProject;
import cn.liuzhong.project.RoleOfYear;
import cn.liuzhong.project.rules.YearRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Enters the demonstration's projects and what hangs on them, through the same use cases as anybody. */
@ApplicationScoped
class DemoProjects {

    private final DemoUnits units;
    private final RegisterProject registerProject;
    private final DemoMilestones milestones;
    private final DemoIssues issues;
    private final DemoProgress progress;

    DemoProjects(
            DemoUnits units,
            RegisterProject registerProject,
            DemoMilestones milestones,
            DemoIssues issues,
            DemoProgress progress) {
        this.units = units;
        this.registerProject = registerProject;
        this.milestones = milestones;
        this.issues = issues;
        this.progress = progress;
    }

    DemoPersons load(Caller caller, DemoList list, LocalDate today) {
        DemoPersons persons = units.load(caller, list);
        int number = 0;
        for (DemoList.Project project : list.projects()) {
            String listNo = "示例-%03d".formatted(++number);
            UUID id = registerProject
                    .handle(caller, request(project, listNo, persons.units(), persons.groups(), today))
                    .id();
            DemoPersons.Of of = persons.of(project.unit(), project.group());
            List<UUID> entered = milestones.load(of, id, project.milestones(), today);
            issues.load(of, id, project, entered, today);
            progress.load(of, id, project.plans(), today);
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
                        .map(role -> new RoleOfYear(DemoList.year(role.getKey(), today.getYear()), role.getValue()))
                        .toList();
    }
}
