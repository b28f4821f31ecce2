package cn.liuzhong.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** How many of a workbook's rows are done; committed as it grows. */
@Entity
class LedgerImportProgress {

    @Id
    UUID importId;

    @Enumerated(EnumType.STRING)
    ImportPhase phase;

    int done;

    /** When it last came on. */
    Instant at;

    int ofRows;
}
