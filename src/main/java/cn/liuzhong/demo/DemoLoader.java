package cn.liuzhong.demo;

import cn.liuzhong.access.Caller;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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

    DemoLoader(LoadDemo load, @ConfigProperty(name = "liuzhong.demo") boolean wanted) {
        this.load = load;
        this.wanted = wanted;
    }

    void start(@Observes @Priority(AFTER_CALENDAR) StartupEvent started) {
        if (wanted && load.handle(Caller.DEMO)) {
            LOG.info("the demonstration list is loaded; what is made up in it is marked 示例");
        }
    }
}
