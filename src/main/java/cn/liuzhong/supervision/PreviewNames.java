package cn.liuzhong.supervision;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.reminder.FindReminders;
import cn.liuzhong.supervision.rules.RunKind;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts names to what a preview would make, in a constant number of statements. */
@ApplicationScoped
class PreviewNames {

    private final FindRuns runs;
    private final FindUnits units;
    private final FindReminders reminders;
    private final PreviewWarnings warnings;

    PreviewNames(FindRuns runs, FindUnits units, FindReminders reminders, PreviewWarnings warnings) {
        this.runs = runs;
        this.units = units;
        this.reminders = reminders;
        this.warnings = warnings;
    }

    /** The run of a period, or null. */
    RunView run(Caller caller, RunKind kind, String period) {
        return runs.of(caller, kind, period).orElse(null);
    }

    List<PreviewView.Warning> warnings(Caller caller) {
        return warnings.of(caller);
    }

    List<PreviewView.Recipient> recipients(Caller caller, List<PreviewRun.Draft> drafts) {
        Map<UUID, Ref> unitNames =
                units.refs(caller, drafts.stream().map(PreviewRun.Draft::unitId).toList());
        Map<UUID, Ref> letters = reminders.refs(
                caller,
                drafts.stream().flatMap(draft -> draft.reminderIds().stream()).toList());
        return drafts.stream()
                .map(draft -> draft.named(
                        unitNames.get(draft.unitId()),
                        draft.reminderIds().stream().map(letters::get).toList()))
                .toList();
    }
}
