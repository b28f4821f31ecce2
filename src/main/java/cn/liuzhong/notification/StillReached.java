package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Nobody is written to who has left since, or whose address was a mistake: a mail to a unit is held against its contacts once more.
 * Not what the office is told: its addresses are each replica's setting, and while that changes an old replica would kill what a new
 * one has queued.
 */
@ApplicationScoped
class StillReached {

    static final String NOBODY = "the address is no contact's any more";

    private final MailSender sender;
    private final EmailAddresses emails;

    StillReached(MailSender sender, EmailAddresses emails) {
        this.sender = sender;
        this.emails = emails;
    }

    Reached of(Caller caller, Parcel parcel) {
        if (parcel.channel() != Channel.EMAIL || !sender.isKnown()) {
            return new Reached(parcel.parts(), List.of());
        }
        Address address = new Address(parcel.channel(), parcel.address());
        Map<Addresses.Topic, List<Address>> reached = emails.of(
                caller,
                parcel.parts().stream()
                        .filter(StillReached::toUnit)
                        .map(Parcel.Part::topic)
                        .collect(Collectors.toSet()));
        Map<Boolean, List<Parcel.Part>> parts = parcel.parts().stream()
                .collect(Collectors.partitioningBy(
                        part -> !toUnit(part) || reached.get(part.topic()).contains(address)));
        return new Reached(
                parts.get(true),
                parts.get(false).stream().map(Parcel.Part::outboxId).toList());
    }

    private static boolean toUnit(Parcel.Part part) {
        return part.audience().kind() == Audience.Kind.UNIT;
    }

    /**
     * @param parts what is still for its address
     * @param lost what is not, of the outbox
     */
    record Reached(List<Parcel.Part> parts, List<UUID> lost) {}
}
