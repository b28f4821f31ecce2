package cn.liuzhong.project;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.project.rules.ProjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What other features ask of projects. */
@ApplicationScoped
public class ReadProjectFacts {

    private final ProjectRepository projects;

    ReadProjectFacts(ProjectRepository projects) {
        this.projects = projects;
    }

    /** @throws NoSuchRow when there is none for the caller: for addresses that hold the project's id */
    @Transactional
    public ProjectFacts of(Caller caller, UUID id) {
        return seen(caller, id).orElseThrow(() -> new NoSuchRow("project", id));
    }

    /**
     * @param pointer the field of the body that refers to the project
     * @throws InvalidInput when there is none for the caller
     */
    @Transactional
    public ProjectFacts referredTo(Caller caller, UUID id, String pointer) {
        return seen(caller, id).orElseThrow(() -> new InvalidInput(pointer, "reference"));
    }

    private Optional<ProjectFacts> seen(Caller caller, UUID id) {
        return projects.facts(List.of(id)).stream()
                .filter(project -> caller.scope().covers(project.unitId(), project.groupId()))
                .findFirst();
    }

    /**
     * Of many at once, in one statement.
     *
     * @throws NoSuchRow when one is not there for the caller
     */
    @Transactional
    public Map<UUID, ProjectFacts> each(Caller caller, Collection<UUID> ids) {
        Map<UUID, ProjectFacts> facts = all(caller, ids);
        ids.forEach(id -> {
            ProjectFacts project = facts.get(id);
            if (project == null || !caller.scope().covers(project.unitId(), project.groupId())) {
                throw new NoSuchRow("project", id);
            }
        });
        return facts;
    }

    /** Projects by id, also those he does not see: for whoever tells others of them; one statement, whatever their number. */
    @Transactional
    public Map<UUID, ProjectFacts> all(Caller caller, Collection<UUID> ids) {
        Set<UUID> wanted = Set.copyOf(ids);
        return wanted.isEmpty()
                ? Map.of()
                : projects.facts(wanted).stream().collect(Collectors.toMap(ProjectFacts::id, project -> project));
    }

    /** Names of projects, for views of what refers to them; one statement, whatever their number. */
    @Transactional
    public Map<UUID, Ref> refs(Caller caller, Collection<UUID> ids) {
        Set<UUID> wanted = Set.copyOf(ids);
        return wanted.isEmpty()
                ? Map.of()
                : projects.refs(wanted).stream().collect(Collectors.toMap(Ref::id, ref -> ref));
    }
}
