package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows where on some channels people can be reached. */
interface Addresses {

    /** @return for each topic its addresses, none twice; a topic that is missing has none */
    Map<Topic, List<Address>> of(Caller caller, Set<Topic> topics);

    /** What is told to whom. */
    record Topic(NotificationEvent event, Audience audience) {}
}
