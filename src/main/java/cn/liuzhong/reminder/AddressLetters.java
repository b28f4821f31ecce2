package cn.liuzhong.reminder;

import cn.liuzhong.access.Caller;
import cn.liuzhong.project.FindCoordinators;
import cn.liuzhong.reminder.rules.LetterDraft;
import cn.liuzhong.stationery.FindTemplates;
import cn.liuzhong.stationery.rules.LetterKind;
import cn.liuzhong.stationery.rules.StationeryVersions;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** To whom letters go, and what they are printed with: fixed when they are issued, whatever changes before they are printed. */
@ApplicationScoped
class AddressLetters {

    private final FindUnits units;
    private final FindCoordinators coordinators;
    private final FindTemplates templates;

    AddressLetters(FindUnits units, FindCoordinators coordinators, FindTemplates templates) {
        this.units = units;
        this.coordinators = coordinators;
        this.templates = templates;
    }

    /**
     * @param units their names
     * @param copies 抄送, by unit
     */
    record Addresses(Map<UUID, String> units, Map<UUID, List<String>> copies, StationeryVersions stationery) {}

    Addresses of(Caller caller, List<LetterDraft> letters) {
        List<UUID> unitIds = letters.stream().map(LetterDraft::unitId).toList();
        Map<UUID, String> names = units.refs(caller, unitIds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().name()));
        return new Addresses(names, copies(caller, letters), templates.versions(caller, LetterKind.REMINDER_LETTER));
    }

    /** The unit's linked leaders, its own and its projects', and the projects' groups. */
    private Map<UUID, List<String>> copies(Caller caller, List<LetterDraft> letters) {
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
