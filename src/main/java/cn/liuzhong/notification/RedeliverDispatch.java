package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.rules.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Sends what a dead letter told to the addresses that its audience has by now: a contact was put right, somebody else is
 * responsible. Where a webhook stands is changed at the webhook: it is sent the same again.
 */
@ApplicationScoped
public class RedeliverDispatch {

    private final DispatchRepository dispatches;
    private final OutboxRepository outbox;
    private final EmailAddresses emails;
    private final DispatchViews views;
    private final OfficeClock clock;

    RedeliverDispatch(
            DispatchRepository dispatches,
            OutboxRepository outbox,
            EmailAddresses emails,
            DispatchViews views,
            OfficeClock clock) {
        this.dispatches = dispatches;
        this.outbox = outbox;
        this.emails = emails;
        this.views = views;
        this.clock = clock;
    }

    /** To its own address under its id, where that is one still; to others as new messages, of what they were not sent yet. */
    @Transactional
    public RedeliveryView handle(Caller caller, UUID id, Expected expected, Locale locale) {
        outbox.awaitTelling();
        Dispatch dead = dispatches.requireDead(id, expected);
        Instant now = clock.now();
        Map<Address, List<UUID>> reached = reached(caller, dead);
        List<Dispatch> again = toOthers(dead, reached, now);
        dispatches.persist(again);
        if (!again.isEmpty()) {
            dead.redeliveredAt = now;
        }
        if (reached.containsKey(dead.recipient.asAddress())) {
            again.add(0, dead);
        }
        if (again.isEmpty()) {
            throw new Refused(Refusal.of("dispatch.nobody-new"));
        }
        List<Long> positions = dispatches.positions(again.size());
        for (int i = 0; i < again.size(); i++) {
            again.get(i).startAgain(positions.get(i), now);
        }
        dispatches.flush();
        return new RedeliveryView(views.of(caller, again, locale));
    }

    /** Who is told at present what it tells, in its order. */
    private Map<Address, List<UUID>> reached(Caller caller, Dispatch dead) {
        if (dead.recipient.channel != Channel.EMAIL) {
            return Map.of(dead.recipient.asAddress(), dead.outboxIds);
        }
        List<Outbox> rows = outbox.inOrder(dead.outboxIds);
        Map<Addresses.Topic, List<Address>> addresses =
                emails.of(caller, rows.stream().map(Outbox::topic).collect(Collectors.toSet()));
        Map<Address, List<UUID>> reached = new LinkedHashMap<>();
        rows.forEach(row -> addresses.getOrDefault(row.topic(), List.of()).forEach(address -> reached.computeIfAbsent(
                        address, none -> new ArrayList<>())
                .add(row.id)));
        return reached;
    }

    private List<Dispatch> toOthers(Dispatch dead, Map<Address, List<UUID>> reached, Instant now) {
        List<Address> others = reached.keySet().stream()
                .filter(address -> !address.equals(dead.recipient.asAddress()))
                .toList();
        Map<Address, Recipient> known =
                dispatches
                        .recipients(
                                dead.recipient.channel,
                                others.stream().map(Address::value).toList())
                        .stream()
                        .collect(Collectors.toMap(Recipient::asAddress, recipient -> recipient));
        Set<DispatchRepository.Sent> sent = dispatches.sent(known.values(), dead.outboxIds);
        List<Dispatch> made = new ArrayList<>();
        for (Address other : others) {
            Recipient recipient = known.computeIfAbsent(other, dispatches::newRecipient);
            Dispatch dispatch = Dispatch.of(recipient, dead.event, now);
            reached.get(other).stream()
                    .filter(part -> !sent.contains(new DispatchRepository.Sent(recipient.id, part)))
                    .forEach(dispatch.outboxIds::add);
            if (!dispatch.outboxIds.isEmpty()) {
                made.add(dispatch);
            }
        }
        return made;
    }
}
