package cn.liuzhong.codelist;

import cn.liuzhong.codelist.rules.CodeStatus;
import cn.liuzhong.platform.InvalidInput;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client states of a code; the code itself is said once, in {@link NewCodeRequest}. */
public record CodeRequest(
        @NotBlank @Size(max = 50) @Schema(examples = "重大项目") String name,
        @Size(max = 100) @Schema(examples = "Major project") String nameEn,
        @Min(0) @Max(MAX_SORT) @Schema(description = "Place in the list, smallest first", examples = "10") Integer sort,
        @Schema(description = "ACTIVE where nothing is said") CodeStatus status,
        @Schema(description = "The first day on which it may be used", examples = "2020-01-01") LocalDate validFrom,
        @Schema(description = "The last day on which it may be used", examples = "2020-12-31") LocalDate validTo) {

    static final int MAX_SORT = 9999;

    /** Refuses a term that ends before it begins. */
    CodeRequest checked() {
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new InvalidInput("/validTo", "code.valid-order");
        }
        return this;
    }
}
