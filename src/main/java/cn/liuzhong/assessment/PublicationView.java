package cn.liuzhong.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a month's ranking was published. */
@Schema(name = "RankingPublication")
public record PublicationView(
        UUID id,
        @Schema(examples = "2020-11") String period,
        String publishedBy,
        Instant publishedAt,
        @Schema(description = "The version of the rule settings it was made under") int settingsVersion,
        @Schema(description = "The last day for objections") LocalDate objectionsUntil,
        @Schema(description = "How many units it names, ranked or not") long units) {

    static PublicationView of(Ranking ranking, long units) {
        return new PublicationView(
                ranking.id,
                ranking.period,
                ranking.publishedBy,
                ranking.publishedAt,
                ranking.settingsVersion,
                ranking.objectionsUntil,
                units);
    }
}
