package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.notification.rules.SendingWindow;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The administrator states whether and when a channel sends; what waits already goes by it too. */
@ApplicationScoped
public class StateChannel {

    private final ChannelRepository channels;
    private final OfficeClock clock;

    StateChannel(ChannelRepository channels, OfficeClock clock) {
        this.channels = channels;
        this.clock = clock;
    }

    @Transactional
    public ChannelView handle(Caller caller, Channel channel, Expected expected, ChannelRequest request) {
        SendingWindow window = request.window();
        ChannelSetting setting = channels.of(channel);
        expected.check(setting.version);
        if (request.enabled()) {
            setting.switchOn(clock.now());
        } else {
            setting.enabled = false;
        }
        setting.state(window);
        channels.save(setting);
        return ChannelView.of(setting);
    }
}
