package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Puts into the outbox what is to be told; joins the transaction of what it tells of. */
@ApplicationScoped
public class Announce {

    private final OutboxRepository outbox;

    Announce(OutboxRepository outbox) {
        this.outbox = outbox;
    }

    /**
     * What has been announced before is not announced again.
     *
     * @param batch what was made at one go, a run: an address is sent one message of all of it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(
            Caller caller, NotificationEvent event, UUID batch, List<Announcement> announcements, Instant at) {
        if (!announcements.isEmpty()) {
            outbox.add(announcements.stream()
                    .map(announcement -> Outbox.of(event, batch, announcement, at))
                    .toList());
        }
    }
}
