package cn.liuzhong.milestone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a milestone was reached. */
public record CompletionRequest(
        @Schema(description = "Today where it is not sent; never in the future", examples = "2020-11-15")
                LocalDate completedOn,
        @Size(max = 2000) String note,
        @Size(max = 20) @Schema(description = "What shows it: document numbers or addresses")
                List<@NotNull @NotBlank @Size(max = 500) String> evidence) {

    public CompletionRequest {
        evidence = evidence == null ? List.of() : evidence;
    }
}
