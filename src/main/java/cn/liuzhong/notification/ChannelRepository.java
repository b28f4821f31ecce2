package cn.liuzhong.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ChannelRepository implements PanacheRepositoryBase<ChannelSetting, Channel> {

    /** As it is, or as it comes while nobody has stated anything. */
    ChannelSetting of(Channel channel) {
        return findByIdOptional(channel).orElseGet(() -> ChannelSetting.standard(channel));
    }

    /** What nobody had stated yet is version 0 until now. */
    void save(ChannelSetting setting) {
        if (!isPersistent(setting)) {
            setting.version++;
            persist(setting);
        }
        flush();
    }
}
