package cn.liuzhong.notification;

import cn.liuzhong.notification.rules.BackOff;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.time.Duration;

/** How messages leave the house. */
@ConfigMapping(prefix = "liuzhong.notifications")
interface DispatchSettings {

    /** How often the outbox is looked at; {@code off} for never. */
    String every();

    /** So many at once on each channel, of each replica: receivers of one that hang hold up no other. */
    int parallel();

    /** The longest wait after the first attempt. */
    @WithName("first-wait")
    Duration firstWait();

    @WithName("longest-wait")
    Duration longestWait();

    /**
     * From when a message is put into its queue to its last attempt, which is never sooner than {@link Postpone} says after the first;
     * only hours count in which the channel may send.
     */
    Duration patience();

    /** A webhook that has failed for so long without one success is switched off; counted like patience. */
    @WithName("disable-after")
    Duration disableAfter();

    @WithName("connect-timeout")
    Duration connectTimeout();

    /** From the question for the receiver's address to the end of its answer. */
    Duration timeout();

    /** How long the database hears nothing of us while we send: a mail with its letters takes longer than a webhook. */
    default Duration longestSilence() {
        return timeout().plus(MailServer.PATIENCE).plus(timeout());
    }

    /** How long a message that is being sent may take: so long we wait for it when we are stopped. */
    default Duration longestSending() {
        return MailServer.PATIENCE.compareTo(timeout()) > 0 ? MailServer.PATIENCE : timeout();
    }

    default BackOff backOff() {
        return new BackOff(firstWait(), longestWait());
    }
}
