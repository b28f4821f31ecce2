package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.notification.Addresses.Topic;
import cn.liuzhong.platform.OfficeClock;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes messages of what is in the outbox: for each batch, one to each address for all of the same event. */
@ApplicationScoped
public class FanOut {

    /** At one go; a run's batch may be large, so few. */
    private static final int BATCHES = 20;

    /** What a server that fails kills, it kills over minutes: so long others are waited for, to be told of together. */
    private static final Duration DYING = Duration.ofMinutes(5);

    private final OutboxRepository outbox;
    private final DispatchRepository dispatches;
    private final List<Addresses> addresses;
    private final Windows windows;
    private final OfficeClock clock;

    FanOut(
            OutboxRepository outbox,
            DispatchRepository dispatches,
            @All List<Addresses> addresses,
            Windows windows,
            OfficeClock clock) {
        this.outbox = outbox;
        this.dispatches = dispatches;
        this.addresses = addresses;
        this.windows = windows;
        this.clock = clock;
    }

    /**
     * One at a time among all replicas: the messages get their places in the order of the outbox.
     *
     * @return whether there was something to be told
     */
    @Transactional
    public boolean handle(Caller caller) {
        dispatches.endIfLeftAlone();
        Instant now = clock.now();
        List<Outbox> rows = outbox.lockTelling()
                ? outbox.untold(BATCHES, NotificationEvent.DISPATCH_DEAD, now.minus(DYING))
                : List.of();
        if (rows.isEmpty()) {
            return false;
        }
        List<Dispatch> made = dispatches(rows, reached(caller, rows), now);
        List<Long> positions = dispatches.positions(made.size());
        for (int i = 0; i < made.size(); i++) {
            made.get(i).position = positions.get(i);
        }
        dispatches.persist(made);
        outbox.told(rows, now);
        return true;
    }

    private Map<Topic, List<Address>> reached(Caller caller, List<Outbox> rows) {
        Set<Topic> topics = rows.stream().map(Outbox::topic).collect(Collectors.toSet());
        Set<Channel> on = windows.switchedOn(caller);
        Map<Topic, List<Address>> all = new HashMap<>();
        for (Addresses some : addresses) {
            some.of(caller, topics).forEach((topic, found) -> all.computeIfAbsent(topic, none -> new ArrayList<>())
                    .addAll(found.stream()
                            .filter(address -> on.contains(address.channel()))
                            .toList()));
        }
        return all;
    }

    private List<Dispatch> dispatches(List<Outbox> rows, Map<Topic, List<Address>> reached, Instant now) {
        return Merge.of(
                rows,
                reached,
                recipients(reached.values().stream().flatMap(List::stream).collect(Collectors.toSet())),
                now);
    }

    /** Those that were sent something before, and the others as new ones. */
    private Map<Address, Recipient> recipients(Collection<Address> wanted) {
        Map<Channel, Set<String>> byChannel = wanted.stream()
                .collect(Collectors.groupingBy(
                        Address::channel, Collectors.mapping(Address::value, Collectors.toCollection(HashSet::new))));
        Map<Address, Recipient> known = new HashMap<>();
        byChannel.forEach((channel, values) -> dispatches
                .recipients(channel, values)
                .forEach(recipient -> known.put(recipient.asAddress(), recipient)));
        wanted.forEach(address -> known.computeIfAbsent(address, dispatches::newRecipient));
        return known;
    }
}
