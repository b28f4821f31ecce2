package cn.liuzhong.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.OptionalInt;

/** Where the mail server stands, and how it knows us. Whom it must be is said by {@code quarkus.tls.*}. */
@ConfigMapping(prefix = "liuzhong.mail.server")
interface MailServerSettings {

    @WithDefault("localhost")
    String host();

    OptionalInt port();

    Optional<String> username();

    Optional<String> password();

    @WithDefault("OPTIONAL")
    MailEncryption encryption();
}
