package cn.liuzhong.stationery;

import cn.liuzhong.access.Caller;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Reminds at the start that letters would go out without what recipients need; they go out all the same, as the rules say. */
@ApplicationScoped
class LetterHeadAtStart {

    private static final Logger LOG = Logger.getLogger(LetterHeadAtStart.class);

    private final StateLetterHead head;
    private final boolean demo;

    LetterHeadAtStart(StateLetterHead head, @ConfigProperty(name = "liuzhong.demo") boolean demo) {
        this.head = head;
        this.demo = demo;
    }

    void look(@Observes StartupEvent started) {
        List<String> missing = head.inForce(Caller.SCHEDULER).missing();
        if (!demo && !missing.isEmpty()) {
            LOG.warnf(
                    "the letters' head does not state %s, which letters leave out until it does;"
                            + " see README, “Before the first letters”",
                    String.join(", ", missing));
        }
    }
}
