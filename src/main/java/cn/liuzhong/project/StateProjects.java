package cn.liuzhong.project;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Enters and changes many projects, as {@link RegisterProject} and {@link ChangeProject} do one. */
@ApplicationScoped
public class StateProjects {

    private final ProjectRepository projects;
    private final CheckProject check;
    private final OfficeClock clock;

    StateProjects(ProjectRepository projects, CheckProject check, OfficeClock clock) {
        this.projects = projects;
        this.check = check;
        this.clock = clock;
    }

    /** What is wrong with each, in their order; what several refer to alike is looked up once. */
    @Transactional
    public List<Optional<InvalidInput>> judge(Caller caller, List<StatedProject> stated) {
        Map<References, Optional<InvalidInput>> references = new HashMap<>();
        List<Optional<InvalidInput>> faults = new ArrayList<>();
        for (StatedProject project : stated) {
            Optional<InvalidInput> fault = fault(() -> CheckProject.agrees(project.request()));
            if (fault.isEmpty()) {
                fault = references.computeIfAbsent(References.of(project), any -> fault(() -> refers(caller, project)));
            }
            faults.add(fault.isEmpty() ? fault(() -> nothingDueBefore(project)) : fault);
        }
        return faults;
    }

    /**
     * All of them, or none.
     *
     * @return their ids, in their order
     * @throws InvalidInput when one is wrong
     */
    @Transactional
    public List<UUID> handle(Caller caller, List<StatedProject> stated) {
        judge(caller, stated).stream().flatMap(Optional::stream).findFirst().ifPresent(fault -> {
            throw fault;
        });
        List<UUID> ids = stated.stream().map(project -> write(caller, project)).toList();
        projects.flush();
        return ids;
    }

    /**
     * Until {@link #listNosSettled} or the end of the transaction: projects may change list numbers with one another, which each of
     * them alone could not.
     */
    @Transactional
    public void listNosMayChangeHands(Caller caller) {
        projects.checkListNos(false);
    }

    /** Whose number is another's, too, is refused as if he had been changed alone. */
    @Transactional
    public void listNosSettled(Caller caller) {
        projects.checkListNos(true);
    }

    private UUID write(Caller caller, StatedProject stated) {
        Project project;
        if (stated.before() == null) {
            project = new Project();
            project.createdAt = clock.now();
        } else {
            project = projects.require(caller.scope(), stated.before().id());
            Expected.required(Expected.tagOf(stated.before().version())).check(project.version);
        }
        project.state(stated.request());
        projects.persist(project);
        return project.id;
    }

    private void refers(Caller caller, StatedProject project) {
        if (project.before() == null) {
            check.entering(caller, project.request());
        } else {
            check.changing(caller, project.before().stated(), project.request());
        }
    }

    private void nothingDueBefore(StatedProject project) {
        if (project.before() != null) {
            ChangeProject.startsInTime(
                    projects, project.before().id(), project.before().stated(), project.request());
        }
    }

    private static Optional<InvalidInput> fault(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (InvalidInput fault) {
            return Optional.of(fault);
        }
    }

    /** What a project refers to, and what it referred to before: the same of the same gives the same answer. */
    private record References(List<Object> before, List<Object> after) {

        static References of(StatedProject project) {
            return new References(
                    project.before() == null
                            ? List.of()
                            : parts(project.before().stated()),
                    parts(project.request()));
        }

        private static List<Object> parts(ProjectRequest request) {
            List<Object> parts = new ArrayList<>();
            parts.add(request.unitId());
            parts.add(request.coUnitIds());
            parts.add(request.groupId());
            parts.add(request.categories());
            parts.add(request.phaseCode());
            return parts;
        }
    }
}
