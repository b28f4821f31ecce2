package cn.liuzhong.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankRuleTest {

    /** The first and the last two. Of each unit: score, then + target met, - missed, x missed with a reason, ? not known. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        90+ 80+ 80+ 70- 60- 50-,     1 RED; 2 RED; 2 RED; 4; 5 BLACK; 6 BLACK
        90- 80+ 70+ 60x 50- 40x,     1; 2 RED; 3; 4; 5 BLACK; 6
        90+ 80? 70+ 60- 50? 40+,     1 RED; 2; 3; 4; 5; 6
        # The same score, however it is written.
        90.0+ 90+ 70- 60.50- 60.5-,  1 RED; 1 RED; 3; 4 BLACK; 4 BLACK
        # Who ties at the end is last too, beyond the number.
        90+ 80+ 70+ 60+ 50- 50- 50-, 1 RED; 2 RED; 3; 4; 5 BLACK; 5 BLACK; 5 BLACK
        # Not beyond one half of few units.
        90+ 80+ 70-,                 1 RED; 2; 3 BLACK
        90- 80-,                     1; 2 BLACK
        90+,                         1
        90-,                         1
        # Who shares the first rank is not last.
        70- 70- 70- 70-,             1; 1; 1; 1
        # Who has no score has no rank, and nobody is ranked behind him.
        90+ _- 80+ 70- 60-,          1 RED; -; 2 RED; 3 BLACK; 4 BLACK
        """)
    void ties_share_a_rank_and_the_lists_ask_for_the_target(String units, String expected) {
        List<Candidate> candidates = new ArrayList<>();
        for (String unit : units.split(" ")) {
            String score = unit.substring(0, unit.length() - 1);
            char mark = unit.charAt(unit.length() - 1);
            candidates.add(new Candidate(
                    UUID.randomUUID(),
                    score.equals("_") ? null : new BigDecimal(score),
                    mark == '?' ? null : mark == '+',
                    mark == 'x'));
        }
        Map<UUID, Place> places = RankRule.places(candidates, 2, 2);

        assertThat(candidates.stream().map(unit -> text(places.get(unit.unitId()))))
                .containsExactly(expected.split("; "));
    }

    private static String text(Place place) {
        return (place.rank() == null ? "-" : place.rank()) + (place.board() == null ? "" : " " + place.board());
    }

    @Property
    void a_higher_score_has_a_smaller_rank_and_the_same_score_the_same(@ForAll("units") List<Candidate> units) {
        Map<UUID, Place> places = RankRule.places(units, 3, 3);
        for (Candidate one : units) {
            for (Candidate other : units) {
                assertThat(Integer.signum(places.get(one.unitId())
                                .rank()
                                .compareTo(places.get(other.unitId()).rank())))
                        .isEqualTo(Integer.signum(other.score().compareTo(one.score())));
            }
        }
    }

    @Property
    void red_is_who_meets_the_target_and_black_who_misses_it_without_a_reason(
            @ForAll("units") List<Candidate> units,
            @ForAll @IntRange(max = 20) int red,
            @ForAll @IntRange(max = 20) int black) {
        Map<UUID, Place> places = RankRule.places(units, red, black);

        assertThat(units).allSatisfy(unit -> {
            Board board = places.get(unit.unitId()).board();
            if (board == Board.RED) {
                assertThat(unit.targetMet()).isTrue();
            }
            if (board == Board.BLACK) {
                assertThat(unit.targetMet()).isFalse();
                assertThat(unit.excused()).isFalse();
            }
        });
    }

    @Provide
    Arbitrary<List<Candidate>> units() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.of(true, false).injectNull(0.2),
                        Arbitraries.of(true, false))
                .as((score, met, excused) -> new Candidate(UUID.randomUUID(), BigDecimal.valueOf(score), met, excused))
                .list()
                .ofMaxSize(12);
    }
}
