package cn.liuzhong.notification;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.util.Map;

/** As the service calls receivers, without the service: also on this machine. */
final class GuardedHttps {

    private static final Vertx VERTX = Vertx.vertx();

    private GuardedHttps() {}

    static GuardedHttp toAnywhere() {
        return to(new NameLookup());
    }

    static GuardedHttp to(NameLookup names) {
        return to(names, "PT30S");
    }

    /** For receivers that never answer; those that do may need longer on a slow machine. */
    static GuardedHttp impatient() {
        return impatient(new NameLookup());
    }

    static GuardedHttp impatient(NameLookup names) {
        return to(names, "PT1S");
    }

    private static GuardedHttp to(NameLookup names, String timeout) {
        DispatchSettings settings = new SmallRyeConfigBuilder()
                .withMapping(DispatchSettings.class)
                .withSources(new PropertiesConfigSource(
                        Map.of(
                                "liuzhong.notifications.every", "off",
                                "liuzhong.notifications.parallel", "2",
                                "liuzhong.notifications.first-wait", "PT5S",
                                "liuzhong.notifications.longest-wait", "PT1H",
                                "liuzhong.notifications.patience", "PT72H",
                                "liuzhong.notifications.disable-after", "P3D",
                                "liuzhong.notifications.connect-timeout", "PT30S",
                                "liuzhong.notifications.timeout", timeout),
                        "of the test",
                        0))
                .build()
                .getConfigMapping(DispatchSettings.class);
        return new GuardedHttp(VERTX, new ReceiverGuard(names, true), settings);
    }
}
