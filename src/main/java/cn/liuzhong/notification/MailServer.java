package cn.liuzhong.notification;

import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClientOptions;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The SMTP server that mails are handed to, each over a connection of its own: one that hangs is hung up on, and whatever was on
 * its way over it does not arrive after what was sent later.
 */
@ApplicationScoped
class MailServer {

    /** From the connecting to the server's last word. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration CONNECTING = Duration.ofSeconds(10);

    private final Vertx vertx;
    private final MailConfig config;
    private final Duration patience;

    @Inject
    MailServer(Vertx vertx, MailServerSettings settings, TlsConfigurationRegistry tls) {
        this(vertx, config(settings, tls), PATIENCE);
    }

    MailServer(Vertx vertx, MailConfig config, Duration patience) {
        this.vertx = vertx;
        this.config = config.setKeepAlive(false)
                .setConnectTimeout((int) CONNECTING.toMillis())
                .setIdleTimeout((int) patience.toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        this.patience = patience;
    }

    private static MailConfig config(MailServerSettings settings, TlsConfigurationRegistry tls) {
        MailConfig config = new MailConfig();
        tls.getDefault().ifPresent(trust -> TlsConfigUtils.configure((NetClientOptions) config, trust));
        config.setHostname(settings.host())
                .setPort(settings.port().orElse(settings.encryption().port()))
                .setStarttls(settings.encryption().startTls())
                .setSsl(settings.encryption() == MailEncryption.TLS)
                .setHostnameVerificationAlgorithm("HTTPS")
                .setLogin(settings.username().isPresent() ? LoginOption.REQUIRED : LoginOption.DISABLED);
        settings.username().ifPresent(config::setUsername);
        settings.password().ifPresent(config::setPassword);
        return config;
    }

    /**
     * Returns when the server has taken it.
     *
     * @throws TimeoutException when it has not within a minute
     */
    void send(MailMessage mail) throws ExecutionException, TimeoutException, InterruptedException {
        MailClient client = MailClient.create(vertx, config);
        try {
            client.sendMail(mail)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            client.close();
        }
    }
}
