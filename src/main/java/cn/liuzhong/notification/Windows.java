package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.calendar.WorkingDays;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** When channels may send. */
@ApplicationScoped
public class Windows {

    private final ChannelRepository channels;
    private final WorkingDays workingDays;

    Windows(ChannelRepository channels, WorkingDays workingDays) {
        this.channels = channels;
        this.workingDays = workingDays;
    }

    /** What is told while a channel is switched off does not go out on it. */
    @Transactional
    public Set<Channel> switchedOn(Caller caller) {
        return Arrays.stream(Channel.values())
                .filter(channel -> channels.of(channel).enabled)
                .collect(Collectors.toSet());
    }

    /** The first moment, {@code at} or later, at which the channel may send; empty while it is switched off. */
    @Transactional
    public Optional<Instant> next(Caller caller, Channel channel, Instant at) {
        ChannelSetting setting = channels.of(channel);
        if (!setting.enabled) {
            return Optional.empty();
        }
        LocalDateTime local = LocalDateTime.ofInstant(at, OfficeClock.ZONE);
        return Optional.of(instant(setting.window().next(local, workingDays.around(caller, local.toLocalDate()))));
    }

    /**
     * When, from {@code from} on, the channel has had so many hours in which it may send. Of one that was switched off meanwhile only
     * those since it was switched on count.
     */
    @Transactional
    public Instant after(Caller caller, Channel channel, Instant from, Duration open) {
        ChannelSetting setting = channels.of(channel);
        Instant begin =
                setting.switchedOnAt == null || from.isAfter(setting.switchedOnAt) ? from : setting.switchedOnAt;
        LocalDateTime local = LocalDateTime.ofInstant(begin, OfficeClock.ZONE);
        return instant(setting.window().after(local, open, workingDays.around(caller, local.toLocalDate())));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(OfficeClock.ZONE).toInstant();
    }
}
