package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The webhooks that want to be told. */
@ApplicationScoped
class WebhookAddresses implements Addresses {

    private final WebhookRepository webhooks;

    WebhookAddresses(WebhookRepository webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public Map<Topic, List<Address>> of(Caller caller, Set<Topic> topics) {
        List<Webhook> active = webhooks.active();
        return topics.stream().collect(Collectors.toMap(Function.identity(), topic -> active.stream()
                .filter(webhook -> webhook.wants(topic))
                .map(webhook -> new Address(webhook.kind.channel(), webhook.id.toString()))
                .toList()));
    }
}
