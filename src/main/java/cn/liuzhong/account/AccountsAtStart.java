package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** At the first start, so that somebody can sign in. */
@ApplicationScoped
class AccountsAtStart {

    /** Before the demonstration opens its accounts. */
    private static final int BEFORE_DEMO = 900;

    private final FirstAdministrator first;
    private final boolean enabled;
    private final Optional<String> password;

    AccountsAtStart(
            FirstAdministrator first,
            @ConfigProperty(name = "liuzhong.accounts.enabled") boolean enabled,
            @ConfigProperty(name = "liuzhong.admin.password") Optional<String> password) {
        this.first = first;
        this.enabled = enabled;
        this.password = password;
    }

    void start(@Observes @Priority(BEFORE_DEMO) StartupEvent started) {
        if (!enabled) {
            return;
        }
        FirstPassword chosen = FirstPassword.of("LIUZHONG_ADMIN_PASSWORD", password);
        if (first.handle(Caller.SCHEDULER, chosen.text())) {
            chosen.tell(FirstAdministrator.NAME);
        }
    }
}
