package cn.liuzhong.notification;

import java.util.Set;
import java.util.function.Supplier;

/** Sends on one channel or on several alike. */
interface Notifier {

    Set<Channel> channels();

    /**
     * Reads and prints what is to be sent, within a transaction.
     *
     * @return the sending, which needs none, and may take its time, but not for ever; it does not throw for what a receiver does: that
     *     is a receipt too
     */
    Supplier<Receipt> prepare(Parcel parcel);
}
