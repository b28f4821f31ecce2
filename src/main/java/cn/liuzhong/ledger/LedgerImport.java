package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.RowVerdict;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Ids;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.rules.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A workbook that was handed in, and what was found in it. */
@Entity
class LedgerImport {

    @Id
    UUID id = Ids.next();

    String fileName;

    /** Bytes. */
    int size;

    /** Of the content, in hexadecimal. */
    String sha256;

    boolean dryRun;

    @Enumerated(EnumType.STRING)
    ImportStatus status = ImportStatus.CHECKING;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> sheets;

    /** Sheets and columns that are not read, as {@link Ignored} keeps them. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> ignored;

    /** Sums, headings and remarks. */
    int skippedRows;

    /** The first of them, by their places. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> skipped;

    int newRows;
    int changedRows;
    int sameRows;
    int askedRows;
    int refusedRows;

    @JdbcTypeCode(SqlTypes.JSON)
    List<LedgerAnswer> answers = List.of();

    String handedInBy;
    Instant handedInAt;
    Instant checkedAt;
    String appliedBy;
    Instant appliedAt;

    @Version
    long version;

    /** All that were checked. */
    int rows() {
        return newRows + changedRows + sameRows + askedRows + refusedRows;
    }

    /** @throws Refused when it is applied already, or not checked */
    void requireApplicable(Expected expected) {
        if (status == ImportStatus.APPLIED) {
            throw new Refused(Refusal.of("ledger.applied"));
        }
        if (status != ImportStatus.CHECKED) {
            throw new Refused(Refusal.of("ledger.not-checked"));
        }
        expected.check(version);
    }

    /** @throws Refused when it is checked again already, applied, or lost */
    void requireCheckable() {
        boolean first = status == ImportStatus.CHECKING && checkedAt == null;
        if (!first && status != ImportStatus.CHECKED) {
            throw new Refused(Refusal.of("ledger.not-checked"));
        }
    }

    void checked(RowCounts counts, Instant at) {
        count(counts);
        status = ImportStatus.CHECKED;
        checkedAt = at;
    }

    void applied(RowCounts counts, String by, Instant at) {
        count(counts);
        status = ImportStatus.APPLIED;
        checkedAt = at;
        appliedBy = by;
        appliedAt = at;
    }

    private void count(RowCounts counts) {
        newRows = counts.of(RowVerdict.NEW);
        changedRows = counts.of(RowVerdict.CHANGED);
        sameRows = counts.of(RowVerdict.SAME);
        askedRows = counts.of(RowVerdict.ASKED);
        refusedRows = counts.of(RowVerdict.REFUSED);
    }
}
