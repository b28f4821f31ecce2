package cn.liuzhong.issue;

import cn.liuzhong.access.Caller;
import cn.liuzhong.issue.rules.IssueNotice;
import cn.liuzhong.notification.Announce;
import cn.liuzhong.notification.Announcement;
import cn.liuzhong.notification.Audience;
import cn.liuzhong.notification.NotificationEvent;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.project.ReadProjectFacts;
import cn.liuzhong.project.rules.ProjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells units, groups and the office what became of issues, in the transaction in which it does. */
@ApplicationScoped
class IssueNews {

    private final ReadProjectFacts projects;
    private final Announce announce;
    private final OfficeClock clock;

    IssueNews(ReadProjectFacts projects, Announce announce, OfficeClock clock) {
        this.projects = projects;
        this.announce = announce;
        this.clock = clock;
    }

    /** What was done to an issue; it stands as it does after that. */
    record News(Issue issue, IssueStep step) {}

    void raised(Caller caller, Issue issue) {
        ProjectFacts project = projects.all(caller, List.of(issue.projectId)).get(issue.projectId);
        announce.handle(
                caller,
                NotificationEvent.ISSUE_ASSIGNED,
                issue.id,
                List.of(told(IssueNotice.OF_RAISED, issue, project, "", null)),
                clock.now());
    }

    /** In as many statements for many as for one. */
    void moved(Caller caller, UUID batch, List<News> news) {
        Map<UUID, ProjectFacts> of = projects.all(
                caller, news.stream().map(one -> one.issue().projectId).toList());
        Map<NotificationEvent, List<Announcement>> told = new EnumMap<>(NotificationEvent.class);
        for (News one : news) {
            Issue issue = one.issue();
            ProjectFacts project = of.get(issue.projectId);
            for (IssueNotice notice : IssueNotice.after(one.step().action, issue.level, project.groupId() != null)) {
                told.computeIfAbsent(event(notice), event -> new ArrayList<>())
                        .add(told(notice, issue, project, one.step().id.toString(), one.step().note));
            }
        }
        told.forEach((event, announcements) -> announce.handle(caller, event, batch, announcements, clock.now()));
    }

    private static Announcement told(
            IssueNotice notice, Issue issue, ProjectFacts project, String occurrence, String note) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("project", project.name());
        facts.put("title", issue.title);
        switch (notice.kind()) {
            case ASSIGNED -> facts.put("dueOn", issue.dueOn);
            case CLIMBED -> facts.put("level", issue.level);
            case RETURNED -> facts.put("note", note);
            case CLOSURE_REQUESTED, CLOSED -> {}
        }
        return new Announcement(issue.id, audience(notice, project), occurrence, facts);
    }

    private static Audience audience(IssueNotice notice, ProjectFacts project) {
        return switch (notice.to()) {
            case UNIT -> Audience.unit(project.unitId());
            case GROUP -> Audience.group(project.groupId());
            case OFFICE, LEADING_GROUP -> Audience.OFFICE;
        };
    }

    private static NotificationEvent event(IssueNotice notice) {
        return switch (notice.kind()) {
            case ASSIGNED -> NotificationEvent.ISSUE_ASSIGNED;
            case CLIMBED -> NotificationEvent.ISSUE_CLIMBED;
            case CLOSURE_REQUESTED -> NotificationEvent.ISSUE_CLOSURE_REQUESTED;
            case RETURNED -> NotificationEvent.ISSUE_RETURNED;
            case CLOSED -> NotificationEvent.ISSUE_CLOSED;
        };
    }
}
