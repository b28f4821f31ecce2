package cn.liuzhong.funding;

import cn.liuzhong.funding.rules.FundKind;
import cn.liuzhong.funding.rules.FundState;
import cn.liuzhong.funding.rules.UseWindow;
import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.platform.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A special bond or a loan as clients see it. */
@Schema(name = "Fund")
public record FundView(
        UUID id,
        Ref project,
        FundKind kind,
        String name,
        FundState state,
        @Schema(description = "万元") BigDecimal applied,
        LocalDate appliedOn,
        @Schema(nullable = true, description = "万元") BigDecimal approved,
        @Schema(nullable = true) LocalDate approvedOn,
        @Schema(nullable = true, description = "万元") BigDecimal issued,
        @Schema(nullable = true) LocalDate issuedOn,
        @Schema(description = "万元") BigDecimal used,
        @Schema(nullable = true, description = "Issued less used, 万元; null before it is issued") BigDecimal unused,
        @Schema(nullable = true, description = "The last day of the window; null before it is issued") LocalDate useBy,
        @Schema(
                        description =
                                "Today's: grey before it is issued and when nothing comes of it, yellow when the window ends soon, red after its end, green otherwise and when used up")
                Light light,
        @Schema(nullable = true) String note,
        @Schema(nullable = true, description = "When it was refused or withdrawn") LocalDate endedOn,
        @Schema(nullable = true, description = "Why it was refused or withdrawn") String endedBecause,
        long version)
        implements Versioned {

    static FundView of(Fund fund, Ref project, UseWindow window, LocalDate today) {
        return new FundView(
                fund.id,
                project,
                fund.kind,
                fund.name,
                fund.state,
                fund.applied,
                fund.appliedOn,
                fund.approved,
                fund.approvedOn,
                fund.issued,
                fund.issuedOn,
                fund.used,
                fund.amounts().unused(),
                fund.issuedOn == null ? null : window.useBy(fund.issuedOn),
                window.light(fund.state, fund.issuedOn, today),
                fund.note,
                fund.endedOn,
                fund.endedBecause,
                fund.version);
    }
}
