package cn.liuzhong.notification;

import cn.liuzhong.platform.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What somebody is told, in words: of an event's facts, in the order in which the event names them. */
@ApplicationScoped
class NoticeTexts {

    /** Nobody reads more of them in one message; all are in the inbox. */
    private static final int MOST = 200;

    private static final String UNKNOWN = "—";

    /** Follow what they belong to, and are passed over while nobody has stated them: not every day has its hour yet. */
    private static final Set<String> ADDED = Set.of("scheduledTime");

    private final Messages messages;

    NoticeTexts(Messages messages) {
        this.messages = messages;
    }

    /** In one line. */
    String title(Locale locale, NotificationEvent event, Map<String, Object> facts) {
        return messages.text(locale, "notification.title." + event.wireName(), shown(locale, event, facts))
                .replaceAll("\\s+", " ");
    }

    String text(Locale locale, NotificationEvent event, Map<String, Object> facts) {
        return messages.text(locale, "notification.text." + event.wireName(), shown(locale, event, facts));
    }

    /** What one address is sent at once. */
    ParcelText of(Locale locale, Parcel parcel) {
        int all = parcel.parts().size();
        List<ParcelText.Notice> notices = parcel.parts().stream()
                .limit(MOST)
                .map(part -> notice(locale, part))
                .toList();
        String title = all == 1 ? notices.get(0).title() : messages.text(locale, "notification.merged", all);
        return new ParcelText(title, notices, all);
    }

    private ParcelText.Notice notice(Locale locale, Parcel.Part part) {
        String title = title(locale, part.event(), part.facts());
        return part.takenBack()
                ? new ParcelText.Notice(
                        messages.text(locale, "notification.taken-back", title),
                        messages.text(locale, "notification.taken-back-text"))
                : new ParcelText.Notice(title, text(locale, part.event(), part.facts()));
    }

    /** In place of those that a message has no room for. */
    String left(Locale locale, int count) {
        return messages.text(locale, "notification.left", count);
    }

    /** Below what is sent by mail. */
    String mailFooter(Locale locale) {
        return messages.text(locale, "notification.mail-footer");
    }

    private List<Object> shown(Locale locale, NotificationEvent event, Map<String, Object> facts) {
        List<Object> shown = new ArrayList<>();
        for (String fact : event.facts()) {
            shown.add(shown(locale, fact, facts));
        }
        return shown;
    }

    private Object shown(Locale locale, String fact, Map<String, Object> facts) {
        Object value = facts.get(fact);
        if (ADDED.contains(fact)) {
            return value == null ? "" : " " + value;
        }
        if (value == null) {
            return UNKNOWN;
        }
        if (value instanceof List<?> named) {
            return listed(locale, named, facts.get("count"));
        }
        return messages.textOr(locale, "notification.fact." + fact + "." + value, value);
    }

    /** Those that are named, and of how many when these are not all. */
    private String listed(Locale locale, List<?> named, Object count) {
        String names = String.join(
                messages.text(locale, "notification.and"),
                named.stream().map(Object::toString).toList());
        return count instanceof Number all && all.intValue() > named.size()
                ? messages.text(locale, "notification.and-more", names, all)
                : names;
    }
}
