package cn.liuzhong.funding;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Special bonds and loans in total, without those that were withdrawn. Amounts are 万元. */
@Schema(name = "FundTotal")
public record FundTotalView(
        @Schema(description = "Projects that applied, each once") long projects,
        @Schema(description = "Projects of which something was approved, each once") long projectsApproved,
        @Schema(description = "Projects for which something was issued, each once") long projectsIssued,
        BigDecimal applied,
        BigDecimal approved,
        BigDecimal issued,
        BigDecimal used) {}
