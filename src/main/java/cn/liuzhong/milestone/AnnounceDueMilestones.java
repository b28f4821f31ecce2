package cn.liuzhong.milestone;

import cn.liuzhong.access.Caller;
import cn.liuzhong.milestone.OpenMilestoneRepository.OfUnit;
import cn.liuzhong.milestone.rules.DueDigest;
import cn.liuzhong.notification.Announce;
import cn.liuzhong.notification.Announcement;
import cn.liuzhong.notification.Audience;
import cn.liuzhong.notification.NotificationEvent;
import cn.liuzhong.platform.Ids;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.settings.CurrentSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells each unit once a week which of its milestones fall due within the days that make a project blue. */
@ApplicationScoped
public class AnnounceDueMilestones {

    private final OpenMilestoneRepository milestones;
    private final CurrentSettings settings;
    private final Announce announce;
    private final OfficeClock clock;

    AnnounceDueMilestones(
            OpenMilestoneRepository milestones, CurrentSettings settings, Announce announce, OfficeClock clock) {
        this.milestones = milestones;
        this.settings = settings;
        this.announce = announce;
        this.clock = clock;
    }

    @Transactional
    public void handle(Caller caller) {
        LocalDate today = clock.today();
        LocalDate until = today.plusDays(settings.get(caller).rules().blueWithinDays());
        Map<UUID, List<OfUnit>> digests = milestones.dueByUnit(today, until, DueDigest.NAMED).stream()
                .collect(Collectors.groupingBy(OfUnit::unitId));
        announce.handle(
                caller,
                NotificationEvent.MILESTONES_DUE_SOON,
                Ids.next(),
                digests.entrySet().stream()
                        .map(digest -> told(digest.getKey(), digest.getValue(), today, until))
                        .toList(),
                clock.now());
    }

    private static Announcement told(UUID unitId, List<OfUnit> due, LocalDate today, LocalDate until) {
        List<String> names = due.stream()
                .map(one -> one.projectName() + " " + one.name() + " " + one.dueOn())
                .toList();
        return new Announcement(
                unitId,
                Audience.unit(unitId),
                DueDigest.week(today),
                Map.of("count", due.get(0).ofAll(), "from", today, "to", until, "list", names));
    }
}
