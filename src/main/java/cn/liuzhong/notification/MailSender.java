package cn.liuzhong.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** In whose name mails are sent. Where the server stands is said by {@link MailServerSettings}. */
@ApplicationScoped
class MailSender {

    private final Optional<String> address;
    private final String name;

    MailSender(
            @ConfigProperty(name = "liuzhong.mail.from") Optional<String> address,
            @ConfigProperty(name = "liuzhong.mail.sender-name") String name) {
        this.address = address.filter(from -> !from.isBlank());
        this.name = name;
    }

    /** Without a sender's address there is no mail. */
    boolean isKnown() {
        return address.isPresent();
    }

    /** With the name, as a mail shows it. */
    String from() {
        return name + " <" + address.orElseThrow() + ">";
    }

    /** The same for the same message, however often it is tried. */
    String messageId(UUID parcel) {
        String from = address.orElseThrow();
        return "<" + parcel + from.substring(from.indexOf('@')) + ">";
    }
}
