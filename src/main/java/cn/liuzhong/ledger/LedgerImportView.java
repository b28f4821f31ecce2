package cn.liuzhong.ledger;

import cn.liuzhong.platform.Messages;
import cn.liuzhong.platform.Versioned;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A workbook that was handed in, as clients see it. */
@Schema(name = "LedgerImport")
public record LedgerImportView(
        UUID id,
        @Schema(examples = "2020年台账.xlsx") String fileName,
        @Schema(description = "Bytes") int size,
        @Schema(description = "SHA-256 of the file, in hexadecimal") String sha256,
        boolean dryRun,
        ImportStatus status,
        @Schema(description = "The sheets that are read") List<String> sheets,
        @Schema(
                        description =
                                "Sheets that are hidden or have no header, and titles of columns that are not read, with a remark why"
                                        + " where that is not plain",
                        examples = "[\"项目/完成率(%)\"]")
                List<String> ignored,
        @Schema(description = "Rows that hold no project: sums, headings, remarks") int skippedRows,
        @Schema(description = "The first 50 of them", examples = "[\"2020!3 一、产业项目\"]") List<String> skipped,
        @JsonProperty("new") @Schema(description = "Rows of new projects") int newRows,
        @JsonProperty("changed") int changedRows,
        @JsonProperty("same") int sameRows,
        @JsonProperty("asked") @Schema(description = "Rows about which something has to be said first") int askedRows,
        @JsonProperty("refused") int refusedRows,
        Progress progress,
        @Schema(description = "The first 50 rows; empty in lists. All of them: `/ledger/imports/{id}/rows`")
                List<LedgerRowView> rows,
        String handedInBy,
        Instant handedInAt,
        @Schema(nullable = true) Instant checkedAt,
        @Schema(nullable = true) String appliedBy,
        @Schema(nullable = true) Instant appliedAt,
        long version)
        implements Versioned {

    /** How far the service is with the rows. */
    @Schema(name = "LedgerProgress")
    public record Progress(
            ImportPhase phase,
            int done,
            @Schema(description = "At most so many") int of,
            @Schema(description = "When it last came on") Instant at) {

        static Progress of(LedgerImportProgress progress) {
            return new Progress(progress.phase, progress.done, progress.ofRows, progress.at);
        }
    }

    static LedgerImportView of(
            LedgerImport row,
            LedgerImportProgress progress,
            List<LedgerRowView> rows,
            Messages messages,
            Locale locale) {
        return new LedgerImportView(
                row.id,
                row.fileName,
                row.size,
                row.sha256,
                row.dryRun,
                row.status,
                row.sheets,
                row.ignored.stream()
                        .map(kept -> Ignored.shown(kept, messages, locale))
                        .toList(),
                row.skippedRows,
                row.skipped,
                row.newRows,
                row.changedRows,
                row.sameRows,
                row.askedRows,
                row.refusedRows,
                Progress.of(progress),
                rows,
                row.handedInBy,
                row.handedInAt,
                row.checkedAt,
                row.appliedBy,
                row.appliedAt,
                row.version);
    }
}
