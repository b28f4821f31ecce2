package cn.liuzhong.notification;

import cn.liuzhong.notification.rules.SendingWindow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;

/** Whether and when a channel sends, as the administrator stated it. */
@Entity
class ChannelSetting {

    @Id
    @Enumerated(EnumType.STRING)
    Channel channel;

    boolean enabled = true;

    @Column(name = "from_time")
    LocalTime from;

    @Column(name = "to_time")
    LocalTime to;

    boolean workingDaysOnly;

    /** When it was last switched on again; null: it always was. */
    Instant switchedOnAt;

    @Version
    long version;

    /** As the service comes: robots wake nobody at night, what is written waits to be read. */
    static ChannelSetting standard(Channel channel) {
        ChannelSetting setting = new ChannelSetting();
        setting.channel = channel;
        setting.state(
                channel == Channel.DINGTALK || channel == Channel.WECOM
                        ? SendingWindow.OFFICE_HOURS
                        : SendingWindow.ALWAYS);
        return setting;
    }

    void switchOn(Instant at) {
        if (!enabled) {
            enabled = true;
            switchedOnAt = at;
        }
    }

    void state(SendingWindow window) {
        from = window.from();
        to = window.to();
        workingDaysOnly = window.workingDaysOnly();
    }

    SendingWindow window() {
        return new SendingWindow(from, to, workingDaysOnly);
    }
}
