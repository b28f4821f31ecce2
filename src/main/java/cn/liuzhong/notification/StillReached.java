package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Nobody is written to who has left since, or whose address was a mistake: a mail is held against the contacts once more. */
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
                caller, parcel.parts().stream().map(Parcel.Part::topic).collect(Collectors.toSet()));
        Map<Boolean, List<Parcel.Part>> parts = parcel.parts().stream()
                .collect(Collectors.partitioningBy(
                        part -> reached.get(part.topic()).contains(address)));
        return new Reached(
                parts.get(true),
                parts.get(false).stream().map(Parcel.Part::outboxId).toList());
    }

    /**
     * @param parts what is still for its address
     * @param lost what is not, of the outbox
     */
    record Reached(List<Parcel.Part> parts, List<UUID> lost) {}
}
