package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Has the office told of a message that was given up; not of one that said the same of another. */
@ApplicationScoped
class TellOfDeadLetter {

    private final FindDispatches find;
    private final Announce announce;

    TellOfDeadLetter(FindDispatches find, Announce announce) {
        this.find = find;
        this.announce = announce;
    }

    void handle(Caller caller, Dispatch dead, Instant at) {
        if (dead.event.equals(NotificationEvent.DISPATCH_DEAD.wireName())) {
            return;
        }
        DispatchView shown = find.one(caller, dead.id);
        announce.handle(
                caller,
                NotificationEvent.DISPATCH_DEAD,
                batch(dead.recipient.channel, at),
                List.of(new Announcement(
                        dead.id,
                        Audience.OFFICE,
                        at.toString(),
                        Map.of(
                                "channel", shown.channel().name(),
                                "address", shown.address(),
                                "event", shown.event(),
                                "reason", shown.lastError()))),
                at);
    }

    /** Where a mail server fails for days, all its mails die within the hour: {@link FanOut} waits for some minutes and tells of them in one. */
    private static UUID batch(Channel channel, Instant at) {
        String hour = channel + " " + at.truncatedTo(ChronoUnit.HOURS);
        return UUID.nameUUIDFromBytes(hour.getBytes(StandardCharsets.UTF_8));
    }
}
