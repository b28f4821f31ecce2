package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
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
     * What a receiver never takes is a failure too: a robot with another secret takes nothing at all.
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
        if (!webhook.active) {
            return false;
        }
        webhooks.failed(webhook, at);
        Instant since = webhook.failingSince == null ? at : webhook.failingSince;
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
}
