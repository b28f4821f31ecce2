package cn.liuzhong.demo;

import cn.liuzhong.access.Caller;
import cn.liuzhong.calendar.rules.WholeMonth;
import cn.liuzhong.interview.ActOnInterview;
import cn.liuzhong.interview.Attendance;
import cn.liuzhong.interview.FindInterviews;
import cn.liuzhong.interview.InterviewFilter;
import cn.liuzhong.interview.InterviewRequests;
import cn.liuzhong.interview.InterviewView;
import cn.liuzhong.interview.Requirement;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.reminder.ActOnReminder;
import cn.liuzhong.reminder.FindReminders;
import cn.liuzhong.reminder.ReminderFilter;
import cn.liuzhong.reminder.ReminderView;
import cn.liuzhong.reminder.ReplyRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Some units of the demonstration acknowledge and reply; the interviews of the month before last have been held. */
@ApplicationScoped
class DemoAnswers {

    private static final Expected ANY = Expected.any();
    private static final Paging ALL = Paging.first(Paging.MAX);

    private final FindReminders reminders;
    private final ActOnReminder onReminder;
    private final FindInterviews interviews;
    private final ActOnInterview onInterview;

    DemoAnswers(
            FindReminders reminders, ActOnReminder onReminder, FindInterviews interviews, ActOnInterview onInterview) {
        this.reminders = reminders;
        this.onReminder = onReminder;
        this.interviews = interviews;
        this.onInterview = onInterview;
    }

    /** @param lastLetters the half month whose letters are answered in part */
    void load(DemoPersons persons, String lastLetters, WholeMonth lastMonth) {
        List<ReminderView> letters = reminders
                .page(DemoPersons.OFFICE, new ReminderFilter(lastLetters, null, null), ALL)
                .items();
        for (int i = 0; i < letters.size(); i++) {
            answer(persons.unit(letters.get(i).unit().id()), letters.get(i), i);
        }
        LocalDate heldOn = lastMonth.firstDay().plusDays(9);
        held(lastMonth.previous()).forEach(interview -> hold(interview, heldOn));
    }

    private void answer(Caller unit, ReminderView letter, int position) {
        if (position % 3 == 0) {
            onReminder.reply(unit, letter.id(), ANY, new ReplyRequest("已安排赶工，按月报送进展（示例）"));
        } else if (position % 3 == 1) {
            onReminder.acknowledge(unit, letter.id(), ANY);
        }
    }

    private List<InterviewView> held(WholeMonth month) {
        return interviews
                .page(DemoPersons.OFFICE, new InterviewFilter(month.text(), null, null), ALL)
                .items();
    }

    private void hold(InterviewView interview, LocalDate heldOn) {
        onInterview.confirm(
                DemoPersons.OFFICE,
                interview.id(),
                ANY,
                new InterviewRequests.Confirmation(heldOn, null, "六重办会议室（示例）", null));
        onInterview.record(
                DemoPersons.OFFICE,
                interview.id(),
                ANY,
                new InterviewRequests.Record(
                        heldOn,
                        "责任单位说明滞后原因，议定赶工措施（示例）",
                        List.of(new Requirement("每周报送进展（示例）", heldOn.plusDays(30))),
                        "增加班组、倒排工期（示例）",
                        "按期完成（示例）",
                        new Attendance("责任单位负责人、六重办督查人员（示例）", null, null)));
    }
}
