package cn.liuzhong.deadline;

import cn.liuzhong.access.Caller;
import cn.liuzhong.interview.AnnounceInterviewDeadlines;
import cn.liuzhong.milestone.AnnounceDueMilestones;
import cn.liuzhong.progress.AnnounceDueReports;
import cn.liuzhong.reminder.AnnounceOverdueReplies;
import cn.liuzhong.supervision.TellOfRuns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Tells of what a day brings without anybody doing anything: what is overdue and what falls due. Asked as often as one likes,
 * each is told once. Each feature has a transaction of its own, so that one that fails is in no other's way.
 */
@ApplicationScoped
public class AnnounceDue {

    private static final Logger LOG = Logger.getLogger(AnnounceDue.class);

    private final AnnounceOverdueReplies replies;
    private final AnnounceInterviewDeadlines interviews;
    private final AnnounceDueMilestones milestones;
    private final AnnounceDueReports reports;
    private final TellOfRuns runs;

    AnnounceDue(
            AnnounceOverdueReplies replies,
            AnnounceInterviewDeadlines interviews,
            AnnounceDueMilestones milestones,
            AnnounceDueReports reports,
            TellOfRuns runs) {
        this.replies = replies;
        this.interviews = interviews;
        this.milestones = milestones;
        this.reports = reports;
        this.runs = runs;
    }

    public void handle(Caller caller) {
        tell(caller, "overdue replies", replies::handle);
        tell(caller, "interviews", interviews::handle);
        tell(caller, "milestones", milestones::handle);
        tell(caller, "reports", reports::handle);
        tell(caller, "missed runs", runs::missed);
    }

    private static void tell(Caller caller, String what, Consumer<Caller> feature) {
        try {
            feature.accept(caller);
        } catch (RuntimeException e) {
            LOG.errorf(e, "telling of %s failed; it is tried again", what);
        }
    }
}
