package cn.liuzhong.project;

import cn.liuzhong.access.Caller;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is copied (抄送) in what units are sent about projects, by name. */
@ApplicationScoped
public class FindCopied {

    private final FindUnits units;
    private final FindCoordinators coordinators;

    FindCopied(FindUnits units, FindCoordinators coordinators) {
        this.units = units;
        this.coordinators = coordinators;
    }

    /**
     * The linked leaders, the unit's own and the projects', and the projects' groups.
     *
     * @param projects that each unit is written to about, in the order in which the letter names them
     * @return for each of these units; nobody twice
     */
    @Transactional
    public Map<UUID, List<String>> handle(Caller caller, Map<UUID, List<UUID>> projects) {
        Map<UUID, String> leaders = units.linkedLeaders(caller, projects.keySet());
        Map<UUID, List<String>> ofProjects = coordinators.handle(
                caller, projects.values().stream().flatMap(Collection::stream).collect(Collectors.toSet()));
        return projects.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, unit -> Stream.of(
                        Stream.ofNullable(leaders.get(unit.getKey())),
                        unit.getValue().stream()
                                .flatMap(project -> ofProjects.getOrDefault(project, List.of()).stream()))
                .flatMap(Function.identity())
                .distinct()
                .toList()));
    }
}
