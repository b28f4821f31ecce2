package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Ids;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Shows whoever asks what his unit, his group or the office was told. */
@ApplicationScoped
public class ReadInbox {

    private static final int MOST = 1000;

    /** Who signs in elsewhere comes because of a letter; what is older than an interview's month he need not catch up with. */
    private static final Duration BEFORE_FIRST_ASKED = Duration.ofDays(30);

    private final InboxRepository inboxes;
    private final NoticeTexts texts;
    private final OfficeClock clock;

    ReadInbox(InboxRepository inboxes, NoticeTexts texts, OfficeClock clock) {
        this.inboxes = inboxes;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional
    public Page<InboxItemView> page(Caller caller, boolean unread, Locale locale, Paging paging) {
        Inbox inbox = begun(caller);
        Cursor after = paging.after();
        List<Outbox> rows = inboxes.page(inbox, unread, after == null ? null : after.uuid(0), paging.fetch());
        Set<UUID> read = inboxes.read(inbox, rows.stream().map(row -> row.id).toList());
        Long total = paging.wantsTotal() ? inboxes.count(inbox, unread) : null;
        return Page.cut(rows, paging, row -> Cursor.of(row.id), total).map(page -> page.stream()
                .map(row -> view(row, read.contains(row.id), locale))
                .toList());
    }

    /** Cheap enough to be asked with every page of the console. */
    @Transactional
    public UnreadView unread(Caller caller) {
        return new UnreadView(inboxes.countUnread(begun(caller), MOST));
    }

    private Inbox begun(Caller caller) {
        Inbox inbox = Inbox.of(caller);
        inboxes.begin(inbox, Ids.at(clock.now().minus(BEFORE_FIRST_ASKED)));
        return inbox;
    }

    InboxItemView view(Outbox row, boolean read, Locale locale) {
        NotificationEvent event = NotificationEvent.named(row.event);
        return new InboxItemView(
                row.id,
                row.event,
                texts.title(locale, event, row.facts),
                texts.text(locale, event, row.facts),
                NoticeLink.of(event, row.subjectId),
                row.createdAt,
                read);
    }
}
