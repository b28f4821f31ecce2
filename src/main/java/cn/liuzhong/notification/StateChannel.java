package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.notification.rules.SendingWindow;
import cn.liuzhong.platform.Expected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The administrator states whether and when a channel sends; what waits already goes by it too. */
@ApplicationScoped
public class StateChannel {

    private final ChannelRepository channels;
    private final WebhookRepository webhooks;

    StateChannel(ChannelRepository channels, WebhookRepository webhooks) {
        this.channels = channels;
        this.webhooks = webhooks;
    }

    @Transactional
    public ChannelView handle(Caller caller, Channel channel, Expected expected, ChannelRequest request) {
        SendingWindow window = request.window();
        ChannelSetting setting = channels.of(channel);
        expected.check(setting.version);
        if (!setting.enabled && request.enabled()) {
            webhooks.failNoMore(channel);
        }
        setting.state(request.enabled(), window);
        channels.save(setting);
        return ChannelView.of(setting);
    }
}
