package cn.liuzhong.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a workbook is to be applied. */
public record ApplicationRequest(
        @Size(max = 5000) @Schema(description = "About the rows that are asked about")
                List<@NotNull @Valid LedgerAnswer> answers) {

    public ApplicationRequest {
        answers = answers == null ? List.of() : answers;
    }
}
