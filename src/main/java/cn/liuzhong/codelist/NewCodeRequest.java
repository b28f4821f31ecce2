package cn.liuzhong.codelist;

import cn.liuzhong.codelist.rules.CodeStatus;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code to be added to a list. */
public record NewCodeRequest(
        @NotNull @Pattern(regexp = FORM, message = "{invalid.code.form}") @Schema(examples = "MAJOR_PROJECT")
                String code,
        @NotBlank @Size(max = 50) @Schema(examples = "重大项目") String name,
        @Size(max = 100) @Schema(examples = "Major project") String nameEn,
        @Min(0)
                @Max(CodeRequest.MAX_SORT)
                @Schema(
                        description = "Place in the list, smallest first; the end where nothing is said",
                        examples = "10")
                Integer sort,
        @Schema(description = "ACTIVE where nothing is said") CodeStatus status,
        @Schema(description = "The first day on which it may be used", examples = "2020-01-01") LocalDate validFrom,
        @Schema(description = "The last day on which it may be used", examples = "2020-12-31") LocalDate validTo) {

    static final String FORM = "^[A-Z][A-Z0-9_]{0,39}$";

    CodeRequest rest() {
        return new CodeRequest(name, nameEn, sort, status, validFrom, validTo);
    }
}
