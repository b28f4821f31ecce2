package cn.liuzhong.project;

import java.util.UUID;

/** A project as it is stored, in the form in which one states it. */
public record KnownProject(UUID id, long version, ProjectRequest stated) {

    static KnownProject of(Project project) {
        return new KnownProject(project.id, project.version, project.asRequest());
    }
}
