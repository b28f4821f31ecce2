package cn.liuzhong.reminder;

import cn.liuzhong.access.Caller;
import cn.liuzhong.project.FindCoordinators;
import cn.liuzhong.reminder.rules.LetterDraft;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 抄送: the unit's linked leaders, its own and its projects', and the projects' groups. */
@ApplicationScoped
class CopyRecipients {

    private final FindUnits units;
    private final FindCoordinators coordinators;

    CopyRecipients(FindUnits units, FindCoordinators coordinators) {
        this.units = units;
        this.coordinators = coordinators;
    }

    Map<UUID, List<String>> of(Caller caller, List<LetterDraft> letters) {
        Map<UUID, String> leaders = units.linkedLeaders(
                caller, letters.stream().map(LetterDraft::unitId).toList());
        Map<UUID, List<String>> ofProjects = coordinators.handle(
                caller,
                letters.stream()
                        .flatMap(letter -> letter.items().stream())
                        .map(lag -> lag.projectId())
                        .collect(Collectors.toSet()));
        return letters.stream().collect(Collectors.toMap(LetterDraft::unitId, letter -> Stream.of(
                        Stream.ofNullable(leaders.get(letter.unitId())),
                        letter.items().stream()
                                .flatMap(lag -> ofProjects.getOrDefault(lag.projectId(), List.of()).stream()))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .distinct()
                .toList()));
    }
}
