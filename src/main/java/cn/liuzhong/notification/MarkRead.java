package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Ids;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Notes what an account has seen of its inbox; marking the same again changes nothing. */
@ApplicationScoped
public class MarkRead {

    /** As long as a transaction may take, and what clocks differ by: what was made earlier has come in or never will. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(15);

    private final InboxRepository inboxes;
    private final ReadInbox read;
    private final OfficeClock clock;

    MarkRead(InboxRepository inboxes, ReadInbox read, OfficeClock clock) {
        this.inboxes = inboxes;
        this.read = read;
        this.clock = clock;
    }

    /** @throws NoSuchRow when it was told to somebody else */
    @Transactional
    public InboxItemView one(Caller caller, UUID id, Locale locale) {
        Outbox row = inboxes.find(Inbox.of(caller), id).orElseThrow(() -> NoSuchRow.of(Outbox.class, id));
        inboxes.markRead(Inbox.of(caller), id, clock.now());
        return read.view(row, true, locale);
    }

    /**
     * Also all that is older.
     *
     * @throws InvalidInput when it was told to somebody else
     */
    @Transactional
    public UnreadView through(Caller caller, UUID id) {
        if (inboxes.find(Inbox.of(caller), id).isEmpty()) {
            throw new InvalidInput("/through", "reference");
        }
        Instant now = clock.now();
        inboxes.markRead(Inbox.of(caller), id, Ids.at(now.minus(LONGEST_TRANSACTION)), now);
        return read.unread(caller);
    }
}
