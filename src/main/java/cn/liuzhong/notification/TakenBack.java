package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What of that which is told holds no longer: said by the feature that announced it, which knows this one. */
public interface TakenBack {

    /** @return those of the subjects that were taken back since */
    Set<UUID> of(Caller caller, NotificationEvent event, Collection<UUID> subjectIds);
}
