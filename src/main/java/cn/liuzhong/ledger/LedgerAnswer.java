package cn.liuzhong.ledger;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the office says about a row that is asked about. */
public record LedgerAnswer(
        @NotBlank @Size(max = 100) @Schema(examples = "项目") String sheet,
        @NotNull @Min(1) @Max(WorkbookRows.LAST_ROW) @Schema(examples = "12") Integer row,
        @NotNull
                @Schema(
                        description =
                                "PROJECT: it is the one of `projectId`; NEW: it is none that is there; AS_IT_IS: what is asked about is"
                                        + " confirmed; SKIP: it is left out. PROJECT and NEW say of the rest"
                                        + " of the row that it is right, too. One of the row's `choices`")
                Choice choice,
        @Schema(description = "One of the row's candidates, with PROJECT") UUID projectId) {

    /** What is to be done with the row. */
    public enum Choice {
        PROJECT,
        NEW,
        AS_IT_IS,
        SKIP
    }
}
