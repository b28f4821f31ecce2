package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.FieldDiff;
import cn.liuzhong.ledger.rules.RowVerdict;
import cn.liuzhong.platform.Messages;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found in one row of a workbook. */
@Schema(name = "LedgerRow")
public record LedgerRowView(
        @Schema(description = "The name of its sheet", examples = "项目") String sheet,
        @Schema(description = "From 1, as the workbook shows it", examples = "12") int row,
        RowVerdict verdict,
        @Schema(nullable = true, description = "null for a new project, and while nobody knows which it is")
                UUID projectId,
        @Schema(nullable = true, examples = "2020-005") String listNo,
        @Schema(nullable = true, examples = "中胤鞋研发基地") String name,
        @Schema(description = "Why it is refused, what is asked, or what was noticed") List<Reason> reasons,
        @Schema(description = "What it changes, field by field, as a ledger shows it") List<Change> changes,
        @Schema(description = "Projects that it may be about, when that is asked or was") List<Candidate> candidates,
        @Schema(
                        description =
                                "What may be answered about it, as it is asked or was; anything else is refused. A row that is wrong"
                                        + " by itself can only be left out")
                List<LedgerAnswer.Choice> choices) {

    /** One reason, and the cell that it is in. */
    @Schema(name = "LedgerReason")
    public record Reason(
            @Schema(nullable = true, description = "null: the row as a whole", examples = "C7") String cell,
            @Schema(examples = "ledger.date") String code,
            String message) {}

    /** One field before and after. */
    @Schema(name = "LedgerChange")
    public record Change(
            @Schema(description = "The title of its column, or a milestone's name", examples = "总投资") String field,
            @Schema(nullable = true) String before,
            @Schema(nullable = true) String after,
            @Schema(nullable = true, description = "That says so; null where no cell does", examples = "F5")
                    String cell) {

        static Change of(FieldDiff diff) {
            return new Change(diff.field(), diff.before(), diff.after(), diff.cell());
        }
    }

    static LedgerRowView of(LedgerImportRow row, Messages messages, Locale locale) {
        return new LedgerRowView(
                row.sheet,
                row.rowNumber,
                row.verdict,
                row.projectId,
                row.listNo,
                row.name,
                row.faults.stream()
                        .map(fault -> new Reason(
                                fault.cell(),
                                fault.key(),
                                messages.text(locale, "invalid." + fault.key(), List.copyOf(fault.arguments()))))
                        .toList(),
                row.changes.stream().map(Change::of).toList(),
                row.candidates,
                row.choices);
    }
}
