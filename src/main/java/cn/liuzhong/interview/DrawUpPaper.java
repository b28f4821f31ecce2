package cn.liuzhong.interview;

import cn.liuzhong.access.Caller;
import cn.liuzhong.calendar.WorkingDays;
import cn.liuzhong.interview.rules.InterviewDeadlines;
import cn.liuzhong.project.FindCopied;
import cn.liuzhong.settings.CurrentSettings;
import cn.liuzhong.stationery.rules.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a notice or minutes say of an interview as it stands. */
@ApplicationScoped
class DrawUpPaper {

    private final WorkingDays workingDays;
    private final CurrentSettings settings;
    private final FindCopied copied;

    DrawUpPaper(WorkingDays workingDays, CurrentSettings settings, FindCopied copied) {
        this.workingDays = workingDays;
        this.settings = settings;
        this.copied = copied;
    }

    PaperFacts handle(Caller caller, LetterKind kind, InterviewView interview) {
        LocalDate day = kind == LetterKind.INTERVIEW_NOTICE ? interview.scheduledOn() : interview.heldOn();
        InterviewDeadlines due = InterviewDeadlines.after(
                day,
                workingDays.around(caller, day),
                settings.versions(caller, List.of(interview.settingsVersion())).get(interview.settingsVersion()));
        return new PaperFacts(
                interview.unit().name(),
                interview.level(),
                interview.reminders().stream().map(letter -> letter.name()).toList(),
                interview.scheduledOn(),
                interview.scheduledTime() == null ? null : LocalTime.parse(interview.scheduledTime()),
                interview.place(),
                interview.heldOn(),
                interview.minutes(),
                interview.requirements(),
                interview.attendance(),
                due.rectificationDueOn(),
                due.resultDueOn(),
                copies(caller, interview));
    }

    private List<String> copies(Caller caller, InterviewView interview) {
        UUID unit = interview.unit().id();
        List<UUID> projects =
                interview.items().stream().map(item -> item.project().id()).toList();
        return copied.handle(caller, Map.of(unit, projects)).get(unit);
    }
}
