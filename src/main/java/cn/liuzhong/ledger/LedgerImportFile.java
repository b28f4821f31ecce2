package cn.liuzhong.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The workbook itself: read only when it is needed. */
@Entity
@Immutable
class LedgerImportFile {

    @Id
    UUID importId;

    byte[] content;
}
