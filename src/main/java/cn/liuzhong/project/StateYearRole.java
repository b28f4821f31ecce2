package cn.liuzhong.project;

import cn.liuzhong.access.Caller;
import cn.liuzhong.project.rules.YearRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** 年度角色: states what a project is in a year's plan, as the approved plan says it. */
@ApplicationScoped
public class StateYearRole {

    private final ProjectRepository projects;

    StateYearRole(ProjectRepository projects) {
        this.projects = projects;
    }

    /**
     * @param role null: as it is
     * @return the role in force, or null when there is none
     */
    @Transactional
    public YearRole handle(Caller caller, UUID projectId, int year, YearRole role) {
        Project project = projects.require(caller.scope(), projectId);
        if (role != null) {
            project.yearRoles.put(year, role);
        }
        return project.yearRoles.get(year);
    }
}
