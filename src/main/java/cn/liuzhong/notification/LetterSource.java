package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import java.util.List;
import java.util.UUID;

/** Where the letters come from that go along with what is told: said by the feature that prints them, which knows this one. */
public interface LetterSource {

    /**
     * @param occurrence which of several times, as it was announced
     * @return none where nothing is printed of that event
     */
    List<LetterFile> of(Caller caller, NotificationEvent event, UUID subjectId, String occurrence);
}
