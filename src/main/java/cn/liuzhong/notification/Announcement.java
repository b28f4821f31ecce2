package cn.liuzhong.notification;

import java.util.Map;
import java.util.UUID;

/**
 * What is to be told to whom.
 *
 * @param subjectId the letter, interview, issue or other row it is about
 * @param occurrence tells one time from another where the same can happen to the same row again, a step's id or a day; empty
 *     for what happens once
 * @param facts what the event's text names, see {@link NotificationEvent#facts()}; no personal data
 */
public record Announcement(UUID subjectId, Audience audience, String occurrence, Map<String, Object> facts) {

    /** What happens once to its row. */
    public static Announcement once(UUID subjectId, Audience audience, Map<String, Object> facts) {
        return new Announcement(subjectId, audience, "", facts);
    }
}
