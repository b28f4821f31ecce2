package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Ids;
import cn.liuzhong.platform.OfficeClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Something to be told, and the scheduler's part in it, for tests. */
@ApplicationScoped
class Told {

    private final Announce announce;
    private final FanOut fanOut;
    private final SendNext sendNext;
    private final OfficeClock clock;

    Told(Announce announce, FanOut fanOut, SendNext sendNext, OfficeClock clock) {
        this.announce = announce;
        this.fanOut = fanOut;
        this.sendNext = sendNext;
        this.clock = clock;
    }

    /** To the office, each in a batch of its own and in this order. */
    void office(String... reasons) {
        Stream.of(reasons)
                .forEach(reason -> batch(NotificationEvent.RUN_FAILED, List.of(failed(Audience.OFFICE, reason))));
    }

    void batch(NotificationEvent event, List<Announcement> announcements) {
        QuarkusTransaction.requiringNew()
                .run(() -> announce.handle(Caller.SCHEDULER, event, Ids.next(), announcements, clock.now()));
    }

    static Announcement failed(Audience audience, String reason) {
        return Announcement.once(
                UUID.randomUUID(), audience, Map.of("kind", "REMINDER", "period", "2020-11-H1", "reason", reason));
    }

    void fanOut() {
        while (fanOut.handle(Caller.SCHEDULER)) {
            // until nobody is left to be told
        }
    }

    /** What is due at this moment. */
    void send() {
        while (sendOne()) {
            // until nothing is due
        }
    }

    boolean sendOne() {
        return Stream.of(Channel.values()).anyMatch(channel -> sendNext.handle(Caller.SCHEDULER, channel));
    }
}
