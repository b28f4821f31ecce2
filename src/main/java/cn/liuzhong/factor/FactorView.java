package cn.liuzhong.factor;

import cn.liuzhong.codelist.CodeName;
import cn.liuzhong.factor.rules.FactorRule;
import cn.liuzhong.factor.rules.FactorState;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.platform.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A need as clients see it. */
@Schema(name = "Factor")
public record FactorView(
        UUID id,
        Ref project,
        CodeName factor,
        String title,
        @Schema(nullable = true) BigDecimal quantity,
        @Schema(nullable = true, description = "What the quantity is counted in", examples = "亩") String measure,
        @Schema(description = "The last day in time") LocalDate neededBy,
        @Schema(nullable = true, description = "Who provides it") String provider,
        @Schema(nullable = true, description = "Who provides it, where it is one of the units") Ref providerUnit,
        FactorState state,
        @Schema(nullable = true, description = "By when it was promised") LocalDate promisedBy,
        @Schema(nullable = true) LocalDate providedOn,
        @Schema(description = "How many days it is late today; 0 when it is not", examples = "5") int lateDays,
        @Schema(nullable = true) String note,
        String createdBy,
        Instant createdAt,
        long version)
        implements Versioned {

    static FactorView of(FactorNeed need, Ref project, CodeName factor, Ref providerUnit, LocalDate today) {
        return new FactorView(
                need.id,
                project,
                factor,
                need.title,
                need.quantity,
                need.measure,
                need.neededBy,
                need.provider,
                providerUnit,
                need.state,
                need.promisedBy,
                need.providedOn,
                FactorRule.lateDays(need.facts(), today),
                need.note,
                need.createdBy,
                need.createdAt,
                need.version);
    }
}
