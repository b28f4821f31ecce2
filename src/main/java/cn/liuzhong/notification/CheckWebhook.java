package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;

/** What is wrong with a webhook as it is stated. */
@ApplicationScoped
class CheckWebhook {

    private final ReceiverGuard guard;
    private final FindUnits units;

    CheckWebhook(ReceiverGuard guard, FindUnits units) {
        this.guard = guard;
        this.units = units;
    }

    void making(Caller caller, WebhookRequest request) {
        if (request.secret() != null && request.kindOrDefault() == WebhookKind.STANDARD) {
            throw new InvalidInput("/secret", "webhook.secret");
        }
        if (request.unitId() != null) {
            units.requireAll(caller, List.of(request.unitId()), "/unitId");
        }
        url(request.url());
        events(request.events());
    }

    /** The address as it was shown stands for the one that is there. */
    void changing(Webhook webhook, WebhookChange stated) {
        if (stated.secret() != null && webhook.kind == WebhookKind.STANDARD) {
            throw new InvalidInput("/secret", "webhook.secret");
        }
        if (!stated.url().equals(webhook.shownUrl())) {
            url(stated.url());
        }
        events(stated.events());
    }

    /** A name that is not known yet may be one day: it is looked up again each time something is sent. */
    private void url(String url) {
        try {
            guard.check(URI.create(url));
        } catch (IllegalArgumentException | ReceiverRefused e) {
            throw new InvalidInput("/url", "webhook.url");
        } catch (UnknownHostException notYet) {
            return;
        }
    }

    private static void events(List<String> events) {
        for (int i = 0; i < events.size(); i++) {
            if (NotificationEvent.of(events.get(i)).isEmpty()) {
                throw new InvalidInput("/events/" + i, "webhook.event");
            }
        }
    }
}
