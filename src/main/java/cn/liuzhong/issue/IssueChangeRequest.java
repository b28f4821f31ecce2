package cn.liuzhong.issue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed of an issue; its project and its origin stay, its status moves by actions. */
public record IssueChangeRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "用地指标未落实") String title,
        @NotNull @Schema(examples = "2020-11-15") LocalDate dueOn,
        @Size(max = 4000) String description,
        @Size(max = 50) @Schema(description = "A code of the list ISSUE_TYPE", examples = "LAND") String typeCode) {}
