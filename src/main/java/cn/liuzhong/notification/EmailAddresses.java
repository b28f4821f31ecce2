package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** To which e-mail addresses an audience is written: a unit's contacts, the office's own; groups have none. */
@ApplicationScoped
class EmailAddresses implements Addresses {

    private final MailSender sender;
    private final FindUnits units;
    private final List<String> office;

    EmailAddresses(
            MailSender sender,
            FindUnits units,
            @ConfigProperty(name = "liuzhong.mail.office-addresses") Optional<List<String>> office) {
        this.sender = sender;
        this.units = units;
        this.office = office.orElse(List.of());
    }

    /** None while there is no sender: then mails are not sent. */
    @Override
    public Map<Topic, List<Address>> of(Caller caller, Set<Topic> topics) {
        if (!sender.isKnown()) {
            return Map.of();
        }
        Map<UUID, List<String>> contacts = units.emails(
                caller,
                topics.stream()
                        .filter(topic -> topic.audience().kind() == Audience.Kind.UNIT)
                        .map(topic -> topic.audience().unitId())
                        .collect(Collectors.toSet()));
        Map<Topic, List<Address>> reached = new HashMap<>();
        topics.forEach(topic -> reached.put(
                topic,
                of(topic.audience(), contacts).stream()
                        .distinct()
                        .map(address -> new Address(Channel.EMAIL, address))
                        .toList()));
        return reached;
    }

    private List<String> of(Audience audience, Map<UUID, List<String>> contacts) {
        return switch (audience.kind()) {
            case UNIT -> contacts.getOrDefault(audience.unitId(), List.of());
            case OFFICE -> office;
            case GROUP -> List.of();
        };
    }
}
