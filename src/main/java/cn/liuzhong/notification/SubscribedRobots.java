package cn.liuzhong.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The group robots among the webhooks; one that is switched off is none. */
@ApplicationScoped
class SubscribedRobots implements RobotTargets {

    private final WebhookRepository webhooks;

    SubscribedRobots(WebhookRepository webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public Optional<RobotTarget> of(String address) {
        return webhooks.findByIdOptional(UUID.fromString(address))
                .filter(webhook -> webhook.active)
                .map(webhook -> new RobotTarget(webhook.uri().toString(), webhook.secret));
    }
}
