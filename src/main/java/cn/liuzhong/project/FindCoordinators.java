package cn.liuzhong.project;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who coordinates projects: the leader linked to each (挂钩区领导) and its 专项小组, by name. */
@ApplicationScoped
public class FindCoordinators {

    private final ProjectRepository projects;

    FindCoordinators(ProjectRepository projects) {
        this.projects = projects;
    }

    @Transactional
    public Map<UUID, List<String>> handle(Caller caller, Collection<UUID> projectIds) {
        return projects.coordinators(projectIds).stream()
                .collect(Collectors.toMap(Coordinators::projectId, of -> Stream.of(of.linkedLeader(), of.group())
                        .filter(name -> name != null && !name.isBlank())
                        .toList()));
    }

    record Coordinators(UUID projectId, String linkedLeader, String group) {}
}
