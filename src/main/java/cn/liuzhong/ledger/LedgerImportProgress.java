package cn.liuzhong.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** How many of a workbook's rows are done; committed as it grows. */
@Entity
class LedgerImportProgress {

    /** What has not come on for so long has ended with its service: a few rows take seconds. */
    static final Duration LOST_AFTER = Duration.ofMinutes(10);

    @Id
    UUID importId;

    @Enumerated(EnumType.STRING)
    ImportPhase phase;

    int done;

    /** When it last came on. */
    Instant at;

    int ofRows;
}
