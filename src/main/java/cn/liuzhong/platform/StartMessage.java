package cn.liuzhong.platform;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Tells whoever started the service where to look. */
@ApplicationScoped
class StartMessage {

    private static final Logger LOG = Logger.getLogger("cn.liuzhong");

    private final String host;
    private final int port;

    StartMessage(
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.host = host;
        this.port = port;
    }

    void tell(@Observes @Priority(Integer.MAX_VALUE) StartupEvent started) {
        String base = "http://" + ("0.0.0.0".equals(host) ? "localhost" : host) + ":" + port;
        LOG.infof(
                "六重清单 / the list: console %s/  API %s/api/v1  documents %s/q/swagger-ui  health %s/q/health",
                base, base, base, base);
    }
}
