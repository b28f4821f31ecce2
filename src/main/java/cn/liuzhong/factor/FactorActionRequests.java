package cn.liuzhong.factor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said with each step of a need's life. */
public final class FactorActionRequests {

    private FactorActionRequests() {}

    /** That it will come. */
    @Schema(name = "FactorPromise")
    public record Promise(
            @Schema(description = "By when", examples = "2020-11-30") LocalDate by,
            @Size(max = 2000) @Schema(examples = "已报省厅，月底前下达") String note) {}

    /** That it is there. */
    @Schema(name = "FactorProvision")
    public record Provision(
            @Schema(description = "Today where it is not sent; never in the future", examples = "2020-11-18")
                    LocalDate providedOn,
            @Size(max = 2000) @Schema(examples = "用地批复已下达") String note) {}

    /** Why it is not needed any more, or not there, or not promised, after all. */
    @Schema(name = "FactorReason")
    public record Reason(@NotBlank @Size(max = 2000) @Schema(examples = "批复被撤回") String note) {}
}
