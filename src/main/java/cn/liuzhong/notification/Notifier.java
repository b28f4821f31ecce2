package cn.liuzhong.notification;

import java.util.Set;

/** Sends on one channel or on several alike. It is called without a transaction of its own and may take its time, but not for ever. */
interface Notifier {

    Set<Channel> channels();

    /** Does not throw for what a receiver does: that is a receipt too. */
    Receipt send(Parcel parcel);
}
