package cn.liuzhong.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a unit objects to its place in a ranking. */
public record ObjectionRequest(
        @NotBlank @Size(max = 2000) @Schema(examples = "10月进度报告已于3日报送，系统记为迟报") String reason,
        @Size(max = 20) @Schema(description = "Names or addresses of papers", examples = "[\"报送回执（示例）.pdf\"]")
                List<@NotNull @NotBlank @Size(max = 500) String> evidence) {

    public ObjectionRequest {
        evidence = evidence == null ? List.of() : evidence;
    }
}
