package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.unit.Contact;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** To which e-mail addresses an audience is written: a unit's contacts, the office's own; groups have none. */
@ApplicationScoped
class EmailAddresses {

    private final MailSender sender;
    private final FindUnits units;
    private final List<String> office;

    EmailAddresses(
            MailSender sender,
            FindUnits units,
            @ConfigProperty(name = "liuzhong.notifications.office-email") Optional<List<String>> office) {
        this.sender = sender;
        this.units = units;
        this.office = office.orElse(List.of());
    }

    /** None while there is no sender: then mails are not sent. */
    List<String> of(Caller caller, Audience audience) {
        if (!sender.isKnown()) {
            return List.of();
        }
        return switch (audience.kind()) {
            case UNIT ->
                units.one(caller, audience.unitId()).contacts().stream()
                        .map(Contact::email)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
            case OFFICE -> office;
            case GROUP -> List.of();
        };
    }
}
