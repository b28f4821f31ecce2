package cn.liuzhong.project;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Enters a project into the list. */
@ApplicationScoped
public class RegisterProject {

    private final ProjectRepository projects;
    private final CheckProject check;
    private final ProjectViews views;
    private final OfficeClock clock;

    RegisterProject(ProjectRepository projects, CheckProject check, ProjectViews views, OfficeClock clock) {
        this.projects = projects;
        this.check = check;
        this.views = views;
        this.clock = clock;
    }

    @Transactional
    public ProjectView handle(Caller caller, ProjectRequest request) {
        check.entering(caller, request);
        Project project = new Project();
        project.createdAt = clock.now();
        project.state(request);
        projects.persistAndFlush(project);
        return views.of(caller, project);
    }
}
