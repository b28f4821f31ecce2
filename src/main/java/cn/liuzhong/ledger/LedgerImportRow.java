package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.Fault;
import cn.liuzhong.ledger.rules.FieldDiff;
import cn.liuzhong.ledger.rules.LedgerColumn;
import cn.liuzhong.ledger.rules.Place;
import cn.liuzhong.ledger.rules.RowVerdict;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was found in one row. */
@Entity
@IdClass(LedgerImportRow.Key.class)
class LedgerImportRow {

    record Key(UUID importId, int position) {}

    @Id
    UUID importId;

    /** In the order in which rows are read, from 1. */
    @Id
    int position;

    String sheet;
    int rowNumber;

    @Enumerated(EnumType.STRING)
    RowVerdict verdict;

    UUID projectId;
    String listNo;
    String name;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Fault> faults;

    @JdbcTypeCode(SqlTypes.JSON)
    List<FieldDiff> changes;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Candidate> candidates;

    @JdbcTypeCode(SqlTypes.JSON)
    List<LedgerAnswer.Choice> choices;

    static LedgerImportRow of(UUID importId, int position, JudgedRow judged) {
        LedgerImportRow row = new LedgerImportRow();
        row.importId = importId;
        row.position = position;
        row.sheet = judged.row().sheet();
        row.rowNumber = judged.row().row();
        row.verdict = judged.verdict();
        row.projectId = judged.projectId();
        row.listNo = judged.row().text(LedgerColumn.LIST_NO);
        row.name = judged.row().text(LedgerColumn.NAME);
        row.faults = judged.faults();
        row.changes = judged.changes();
        row.candidates = judged.candidates();
        row.choices = judged.choices();
        return row;
    }

    Place place() {
        return new Place(sheet, rowNumber);
    }

    boolean allows(LedgerAnswer.Choice choice) {
        return choices.contains(choice);
    }

    boolean mayBe(UUID project) {
        return candidates.stream().anyMatch(candidate -> candidate.projectId().equals(project));
    }
}
