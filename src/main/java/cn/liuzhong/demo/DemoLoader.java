package cn.liuzhong.demo;

import cn.liuzhong.access.Caller;
import cn.liuzhong.account.FirstPassword;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** At the start, when the setting says so. */
@ApplicationScoped
class DemoLoader {

    /** After the working calendar has been seeded. */
    private static final int AFTER_CALENDAR = 1000;

    private static final Logger LOG = Logger.getLogger(DemoLoader.class);

    private final LoadDemo load;
    private final boolean wanted;
    private final Optional<String> password;

    DemoLoader(
            LoadDemo load,
            @ConfigProperty(name = "liuzhong.demo") boolean wanted,
            @ConfigProperty(name = "liuzhong.demo.password") Optional<String> password) {
        this.load = load;
        this.wanted = wanted;
        this.password = password;
    }

    void start(@Observes @Priority(AFTER_CALENDAR) StartupEvent started) {
        if (!wanted) {
            return;
        }
        FirstPassword chosen = FirstPassword.of("LIUZHONG_DEMO_PASSWORD", password);
        if (load.handle(Caller.DEMO, chosen.text())) {
            chosen.tell(String.join(", ", DemoAccounts.NAMES));
            LOG.info("the demonstration list is loaded; what is made up in it is marked 示例");
        }
    }
}
