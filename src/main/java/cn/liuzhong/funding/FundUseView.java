package cn.liuzhong.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was used of a fund, as clients see it. */
@Schema(name = "FundUse")
public record FundUseView(
        UUID id,
        UUID fundId,
        LocalDate usedOn,
        @Schema(description = "万元; negative where it takes back a mistake") BigDecimal amount,
        @Schema(nullable = true) String note,
        String notedBy,
        Instant notedAt) {

    static FundUseView of(FundUse use) {
        return new FundUseView(use.id, use.fundId, use.usedOn, use.amount, use.note, use.notedBy, use.notedAt);
    }
}
