package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.notification.rules.FailingSince;
import cn.liuzhong.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Switches off a webhook that is gone or has failed for days, and has the office told. */
@ApplicationScoped
class WatchWebhook {

    private final WebhookRepository webhooks;
    private final Announce announce;
    private final Windows windows;
    private final DispatchSettings settings;

    WatchWebhook(WebhookRepository webhooks, Announce announce, Windows windows, DispatchSettings settings) {
        this.webhooks = webhooks;
        this.announce = announce;
        this.windows = windows;
        this.settings = settings;
    }

    /**
     * A receiver that refuses what one message says does not fail: another message says something else.
     *
     * @return whether it is still in use; an e-mail address always is
     */
    boolean note(Caller caller, Address address, Receipt receipt, Instant at) {
        if (address.channel() == Channel.EMAIL) {
            return true;
        }
        Webhook webhook = webhooks.require(UUID.fromString(address.value()));
        if (receipt.outcome() == Receipt.Outcome.TAKEN) {
            webhooks.succeeded(webhook);
            return true;
        }
        if (!webhook.active || receipt.outcome() == Receipt.Outcome.NEVER) {
            return webhook.active;
        }
        Instant since = failingSince(caller, webhook, address.channel(), at);
        webhooks.failed(webhook, since, at);
        boolean tooLong = !at.isBefore(windows.after(caller, address.channel(), since, settings.disableAfter()));
        if (!tooLong && receipt.outcome() != Receipt.Outcome.GONE) {
            return true;
        }
        webhooks.switchOff(webhook);
        announce.handle(
                caller,
                NotificationEvent.WEBHOOK_DISABLED,
                Ids.next(),
                List.of(new Announcement(
                        webhook.id,
                        Audience.OFFICE,
                        at.toString(),
                        Map.of("url", webhook.shownUrl(), "since", since.toString()))),
                at);
        return false;
    }

    private Instant failingSince(Caller caller, Webhook webhook, Channel channel, Instant at) {
        Instant gapEnds = webhook.lastFailedAt == null
                ? null
                : windows.after(caller, channel, webhook.lastFailedAt, FailingSince.LONGEST_GAP);
        return FailingSince.of(webhook.failingSince, gapEnds, at);
    }
}
