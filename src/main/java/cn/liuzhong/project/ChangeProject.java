package cn.liuzhong.project;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.MergePatch;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Changes what is stated of a project. */
@ApplicationScoped
public class ChangeProject {

    private final ProjectRepository projects;
    private final MergePatch mergePatch;
    private final CheckProject check;
    private final ProjectViews views;

    ChangeProject(ProjectRepository projects, MergePatch mergePatch, CheckProject check, ProjectViews views) {
        this.projects = projects;
        this.mergePatch = mergePatch;
        this.check = check;
        this.views = views;
    }

    @Transactional
    public ProjectView handle(Caller caller, UUID id, Expected expected, JsonNode patch) {
        Project project = projects.require(caller.scope(), id);
        expected.check(project.version);
        ProjectRequest before = project.asRequest();
        ProjectRequest stated = mergePatch.apply(before, patch, ProjectRequest.class, List.of("listState"));
        check.changing(caller, before, stated);
        project.state(stated);
        startsInTime(projects, id, before, stated);
        projects.flush();
        return views.of(caller, project);
    }

    /** @throws InvalidInput when another start is stated and something falls due before it */
    static void startsInTime(ProjectRepository projects, UUID id, ProjectRequest before, ProjectRequest stated) {
        LocalDate startOn = stated.startOn();
        if (startOn != null
                && !startOn.equals(before.startOn())
                && projects.earliestDueOn(id).filter(startOn::isAfter).isPresent()) {
            throw new InvalidInput("/startOn", "start.after-due");
        }
    }
}
