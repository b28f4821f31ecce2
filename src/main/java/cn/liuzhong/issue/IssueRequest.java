package cn.liuzhong.issue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client states of a new issue. */
public record IssueRequest(
        @NotNull UUID projectId,
        @NotBlank @Size(max = 200) @Schema(examples = "用地指标未落实") String title,
        @NotNull @Schema(examples = "2020-11-15") LocalDate dueOn,
        @Size(max = 4000) String description,
        @Size(max = 50) @Schema(description = "A code of the list ISSUE_TYPE", examples = "LAND") String typeCode,
        @Schema(description = "Not in the future; today when left out", examples = "2020-11-02") LocalDate raisedOn) {

    IssueChangeRequest statement() {
        return new IssueChangeRequest(title, dueOn, description, typeCode);
    }
}
