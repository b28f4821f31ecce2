package cn.liuzhong.interview;

import cn.liuzhong.access.Caller;
import cn.liuzhong.interview.rules.InterviewStatus;
import cn.liuzhong.notification.Announce;
import cn.liuzhong.notification.Announcement;
import cn.liuzhong.notification.Audience;
import cn.liuzhong.notification.NotificationEvent;
import cn.liuzhong.platform.Ids;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells, from the day on which they are due and once for each interview, of minutes the office and of results the unit. */
@ApplicationScoped
public class AnnounceInterviewDeadlines {

    private static final int BATCH = 500;

    private final InterviewRepository interviews;
    private final InterviewViews views;
    private final Announce announce;
    private final OfficeClock clock;

    AnnounceInterviewDeadlines(
            InterviewRepository interviews, InterviewViews views, Announce announce, OfficeClock clock) {
        this.interviews = interviews;
        this.views = views;
        this.announce = announce;
        this.clock = clock;
    }

    @Transactional
    public void handle(Caller caller) {
        UUID batch = Ids.next();
        UUID after = new UUID(0, 0);
        List<Interview> rows;
        do {
            rows = interviews.owing(after, BATCH);
            if (!rows.isEmpty()) {
                after = rows.get(rows.size() - 1).id;
                tell(caller, batch, views.of(caller, rows, null));
            }
        } while (rows.size() == BATCH);
    }

    private void tell(Caller caller, UUID batch, List<InterviewView> held) {
        LocalDate today = clock.today();
        announce.handle(
                caller,
                NotificationEvent.INTERVIEW_MINUTES_DUE,
                batch,
                held.stream()
                        .filter(row -> row.minutes() == null && !today.isBefore(row.minutesDueOn()))
                        .map(row -> told(row, Audience.OFFICE, row.minutesDueOn()))
                        .toList(),
                clock.now());
        announce.handle(
                caller,
                NotificationEvent.INTERVIEW_RESULT_DUE,
                batch,
                held.stream()
                        .filter(row -> row.status() == InterviewStatus.RECORDED && !today.isBefore(row.resultDueOn()))
                        .map(row -> told(row, Audience.unit(row.unit().id()), row.resultDueOn()))
                        .toList(),
                clock.now());
    }

    private static Announcement told(InterviewView row, Audience audience, LocalDate dueOn) {
        return Announcement.once(
                row.id(),
                audience,
                Map.of(
                        "period",
                        row.period(),
                        "dueOn",
                        dueOn,
                        "unit",
                        row.unit().name()));
    }
}
