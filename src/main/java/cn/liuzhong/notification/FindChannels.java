package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.audit.AuditSubject;
import cn.liuzhong.audit.AuditedEntity;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;

/** Shows when channels send. */
@ApplicationScoped
public class FindChannels implements AuditSubject {

    private final ChannelRepository channels;

    FindChannels(ChannelRepository channels) {
        this.channels = channels;
    }

    @Transactional
    public ChannelView one(Caller caller, Channel channel) {
        return ChannelView.of(channels.of(channel));
    }

    /** All there are, on one page. */
    @Transactional
    public Page<ChannelView> all(Caller caller) {
        return new Page<>(
                Arrays.stream(Channel.values())
                        .map(channel -> ChannelView.of(channels.of(channel)))
                        .toList(),
                null,
                null);
    }

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.CHANNEL;
    }

    @Override
    public String canonical(String id) {
        return id;
    }

    @Override
    public void requireVisible(Caller caller, String id) {
        boolean known = Arrays.stream(Channel.values())
                .anyMatch(channel -> channel.name().equals(id));
        if (!known || !caller.role().readsEverything()) {
            throw new NoSuchRow(entity().name(), id);
        }
    }
}
