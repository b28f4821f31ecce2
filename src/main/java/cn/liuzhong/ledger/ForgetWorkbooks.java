package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.OfficeClock;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets go of workbooks and their rows when nobody asks for them any more; what was handed in, its hash and its numbers stay. */
@ApplicationScoped
public class ForgetWorkbooks {

    /** A workbook has megabytes and thousands of rows. */
    static final int BATCH = 10;

    /** What is younger the database lets go of for nobody. */
    private static final Duration LEAST = Duration.ofDays(30);

    private final LedgerImportRepository imports;
    private final OfficeClock clock;
    private final Duration keep;
    private final Duration keepChecked;

    ForgetWorkbooks(
            LedgerImportRepository imports,
            OfficeClock clock,
            @ConfigProperty(name = "liuzhong.ledger.keep") Duration keep,
            @ConfigProperty(name = "liuzhong.ledger.keep-checked") Duration keepChecked) {
        this.imports = imports;
        this.clock = clock;
        this.keep = keep;
        this.keepChecked = keepChecked;
    }

    /** @throws ConfigurationException when nothing could be let go of as early as it is set: nobody looks at what fails at night */
    void checkSettings(@Observes StartupEvent started) {
        requireLongEnough("liuzhong.ledger.keep", keep);
        requireLongEnough("liuzhong.ledger.keep-checked", keepChecked);
    }

    private static void requireLongEnough(String setting, Duration keep) {
        if (keep.compareTo(LEAST) < 0) {
            throw new ConfigurationException("%s must not be shorter than %d days".formatted(setting, LEAST.toDays()));
        }
    }

    /**
     * One batch, so that no transaction grows long.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean handle(Caller caller) {
        Instant now = clock.now();
        List<UUID> outdated = imports.outdated(now.minus(keep), now.minus(keepChecked), BATCH);
        outdated.forEach(id -> {
            imports.forgetRows(id);
            imports.forgetFile(id);
        });
        return outdated.size() == BATCH;
    }
}
