package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;

/** Puts into the outbox what units are to be told; joins the transaction of what it tells of. */
@ApplicationScoped
public class Announce {

    private final StatelessSession session;

    Announce(StatelessSession session) {
        this.session = session;
    }

    /** @param event the event's name as subscribers know it, {@code reminder.issued} */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(Caller caller, String event, List<Announcement> announcements, Instant at) {
        session.insertMultiple(announcements.stream()
                .map(announcement -> Outbox.of(event, announcement, at))
                .toList());
    }
}
