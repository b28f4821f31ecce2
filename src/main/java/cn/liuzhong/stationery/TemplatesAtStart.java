package cn.liuzhong.stationery;

import cn.liuzhong.access.Caller;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Brings the templates of this release before anything that starts can issue a letter. */
@ApplicationScoped
class TemplatesAtStart {

    private static final int EARLY = 110;

    private final ReplaceTemplate replace;

    TemplatesAtStart(ReplaceTemplate replace) {
        this.replace = replace;
    }

    void bring(@Observes @Priority(EARLY) StartupEvent started) {
        replace.comeWithRelease(Caller.SCHEDULER);
    }
}
