package cn.liuzhong.reminder;

import cn.liuzhong.access.Caller;
import cn.liuzhong.project.FindCopied;
import cn.liuzhong.reminder.rules.LetterDraft;
import cn.liuzhong.stationery.FindTemplates;
import cn.liuzhong.stationery.rules.LetterKind;
import cn.liuzhong.stationery.rules.StationeryVersions;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** To whom letters go, and what they are printed with: fixed when they are issued, whatever changes before they are printed. */
@ApplicationScoped
class AddressLetters {

    private final FindUnits units;
    private final FindCopied copied;
    private final FindTemplates templates;

    AddressLetters(FindUnits units, FindCopied copied, FindTemplates templates) {
        this.units = units;
        this.copied = copied;
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

    private Map<UUID, List<String>> copies(Caller caller, List<LetterDraft> letters) {
        return copied.handle(
                caller, letters.stream().collect(Collectors.toMap(LetterDraft::unitId, letter -> letter.items().stream()
                        .map(lag -> lag.projectId())
                        .toList())));
    }
}
