package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** @return what of it is still for its address; empty when nothing is */
    Optional<Parcel> of(Caller caller, Parcel parcel) {
        if (parcel.channel() != Channel.EMAIL || !sender.isKnown()) {
            return Optional.of(parcel);
        }
        Address address = new Address(parcel.channel(), parcel.address());
        Map<Addresses.Topic, List<Address>> reached = emails.of(
                caller, parcel.parts().stream().map(Parcel.Part::topic).collect(Collectors.toSet()));
        List<Parcel.Part> parts = parcel.parts().stream()
                .filter(part -> reached.get(part.topic()).contains(address))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(parcel.of(parts));
    }
}
