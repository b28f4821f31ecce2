package cn.liuzhong.interview;

import cn.liuzhong.access.Caller;
import cn.liuzhong.calendar.rules.WholeMonth;
import cn.liuzhong.interview.rules.InterviewDraft;
import cn.liuzhong.lag.LagSnapshot;
import cn.liuzhong.notification.Announce;
import cn.liuzhong.notification.Announcement;
import cn.liuzhong.notification.Audience;
import cn.liuzhong.notification.NotificationEvent;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.settings.rules.SettingsInForce;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes the proposed interviews of a month and tells the office, which has to confirm them; part of the run's transaction. */
@ApplicationScoped
public class ProposeInterviews {

    private final DraftInterviews drafts;
    private final InterviewRepository interviews;
    private final FindUnits units;
    private final Announce announce;

    ProposeInterviews(DraftInterviews drafts, InterviewRepository interviews, FindUnits units, Announce announce) {
        this.drafts = drafts;
        this.interviews = interviews;
        this.units = units;
        this.announce = announce;
    }

    /** @return what was proposed */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<InterviewDraft> handle(
            Caller caller, UUID runId, WholeMonth month, SettingsInForce settings, Instant at) {
        List<InterviewDraft> proposed = drafts.handle(caller, month, settings.rules());
        Map<UUID, Ref> called =
                units.refs(caller, proposed.stream().map(InterviewDraft::unitId).toList());
        List<Interview> rows = new ArrayList<>(proposed.size());
        List<InterviewItem> items = new ArrayList<>();
        List<Announcement> told = new ArrayList<>();
        for (InterviewDraft draft : proposed) {
            Interview row = new Interview();
            row.runId = runId;
            row.unitId = draft.unitId();
            row.period = month.text();
            row.asOf = month.asOf();
            row.level = draft.level();
            row.settingsVersion = settings.version();
            row.reminderIds = draft.reminderIds();
            rows.add(row);
            told.add(Announcement.once(
                    row.id,
                    Audience.OFFICE,
                    Map.of(
                            "period",
                            row.period,
                            "items",
                            draft.items().size(),
                            "unit",
                            called.get(row.unitId).name())));
            for (int position = 1; position <= draft.items().size(); position++) {
                LagSnapshot lag = LagSnapshot.of(draft.items().get(position - 1));
                items.add(new InterviewItem(row.id, position, lag));
            }
        }
        interviews.insert(rows, items);
        announce.handle(caller, NotificationEvent.INTERVIEW_PROPOSED, runId, told, at);
        return proposed;
    }
}
