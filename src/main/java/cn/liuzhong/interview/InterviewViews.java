package cn.liuzhong.interview;

import cn.liuzhong.access.Caller;
import cn.liuzhong.calendar.WorkingDays;
import cn.liuzhong.calendar.rules.WorkingCalendar;
import cn.liuzhong.interview.rules.InterviewDeadlines;
import cn.liuzhong.lag.LagSnapshot;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.reminder.FindReminders;
import cn.liuzhong.settings.CurrentSettings;
import cn.liuzhong.settings.rules.RuleSettings;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/** Makes views of interviews: names, items and deadlines, in a constant number of statements. */
@ApplicationScoped
class InterviewViews {

    private final InterviewRepository interviews;
    private final FindUnits units;
    private final FindReminders reminders;
    private final WorkingDays workingDays;
    private final CurrentSettings settings;

    InterviewViews(
            InterviewRepository interviews,
            FindUnits units,
            FindReminders reminders,
            WorkingDays workingDays,
            CurrentSettings settings) {
        this.interviews = interviews;
        this.units = units;
        this.reminders = reminders;
        this.workingDays = workingDays;
        this.settings = settings;
    }

    List<InterviewView> of(Caller caller, List<Interview> rows, List<InterviewStepView> steps) {
        Map<UUID, Ref> names =
                units.refs(caller, rows.stream().map(row -> row.unitId).toList());
        Map<UUID, List<LagSnapshot>> items =
                interviews.itemsOf(rows.stream().map(row -> row.id).toList());
        Map<UUID, Ref> letters = reminders.refs(
                caller, rows.stream().flatMap(row -> row.reminderIds.stream()).toList());
        Map<Integer, RuleSettings> rules = settings.versions(
                caller, rows.stream().map(row -> row.settingsVersion).toList());
        WorkingCalendar calendar = calendarFor(caller, rows);
        return rows.stream()
                .map(row -> InterviewView.of(
                        row,
                        names.get(row.unitId),
                        items.getOrDefault(row.id, List.of()),
                        row.reminderIds.stream().map(letters::get).toList(),
                        InterviewDeadlines.after(row.heldOn, calendar, rules.get(row.settingsVersion)),
                        steps))
                .toList();
    }

    private WorkingCalendar calendarFor(Caller caller, List<Interview> rows) {
        IntStream years =
                rows.stream().map(row -> row.heldOn).filter(Objects::nonNull).mapToInt(LocalDate::getYear);
        var span = years.summaryStatistics();
        return span.getCount() == 0
                ? new WorkingCalendar(Map.of())
                : workingDays.calendar(caller, span.getMin(), span.getMax() + 1);
    }
}
