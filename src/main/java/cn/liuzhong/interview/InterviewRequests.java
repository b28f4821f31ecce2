package cn.liuzhong.interview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What clients send about an interview. */
public final class InterviewRequests {

    private InterviewRequests() {}

    /** When and where it will be held. */
    @Schema(name = "InterviewConfirmation")
    public record Confirmation(
            @NotNull @Schema(examples = "2020-12-08") LocalDate scheduledOn,
            @Size(max = 5)
                    @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d", message = "{invalid.time}")
                    @Schema(description = "At what time of the day, in Asia/Shanghai", examples = "09:30")
                    String scheduledTime,
            @Size(max = 200) @Schema(examples = "区行政中心 301 会议室") String place,
            @Size(max = 1000) String note) {}

    /** What was said. Sent again, it adds what was still missing; what is recorded is not overwritten. */
    @Schema(name = "InterviewRecord")
    public record Record(
            @Schema(description = "Not in the future", examples = "2020-12-08") LocalDate heldOn,
            @Size(max = 10000) @Schema(examples = "责任单位说明滞后原因，议定赶工措施") String minutes,
            @Size(max = 30) List<@NotNull @Valid Requirement> requirements,
            @Size(max = 5000) @Schema(description = "整改方案", examples = "增加两个班组") String rectification,
            @Size(max = 2000) @Schema(description = "承诺", examples = "12月31日前完成") String commitment,
            @Valid Attendance attendance) {

        /** A blank says nothing: what is recorded cannot be overwritten. */
        public Record {
            minutes = textOrNull(minutes);
            rectification = textOrNull(rectification);
            commitment = textOrNull(commitment);
        }

        private static String textOrNull(String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    /** What came of it. */
    @Schema(name = "InterviewResult")
    public record Result(
            @NotBlank @Size(max = 5000) @Schema(examples = "地下室主体已完成") String text,
            @Schema(description = "Default: today; not in the future", examples = "2020-12-30") LocalDate resultOn) {}

    /** Whether the result was verified. */
    @Schema(name = "InterviewClosure")
    public record Closure(
            @NotNull @Schema(description = "false: the result goes back to the unit", examples = "true")
                    Boolean accepted,
            @Size(max = 1000) @Schema(examples = "现场核实") String note) {}

    /** Why it will not be held. */
    @Schema(name = "InterviewCancellation")
    public record Cancellation(@NotBlank @Size(max = 1000) @Schema(examples = "滞后事项已解决") String reason) {}
}
