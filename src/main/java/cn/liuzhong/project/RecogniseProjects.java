package cn.liuzhong.project;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds projects by what papers call them; a constant number of statements, whatever the number of names. */
@ApplicationScoped
public class RecogniseProjects {

    private final ProjectRepository projects;

    RecogniseProjects(ProjectRepository projects) {
        this.projects = projects;
    }

    /**
     * All that have one of the national codes, of the list numbers or of the names.
     *
     * @param nameKeys names without blanks, in Unicode's form NFKC
     */
    @Transactional
    public List<KnownProject> handle(
            Caller caller, Collection<String> codes, Collection<String> listNos, Collection<String> nameKeys) {
        return known(caller, projects.recognised(codes, listNos, nameKeys));
    }

    /** Those of the ids that are there for whoever asks. */
    @Transactional
    public List<KnownProject> byId(Caller caller, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : known(caller, ids);
    }

    private List<KnownProject> known(Caller caller, Collection<UUID> ids) {
        return projects.list("id in ?1", ids).stream()
                .filter(project -> caller.scope().covers(project.unitId, project.groupId))
                .map(KnownProject::of)
                .toList();
    }
}
