package cn.liuzhong.assessment.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Who stands where among the units of one kind. Ties share a rank, and the ranks they fill are left out: 1, 2, 2, 4.
 *
 * <p>红榜: among the first n and the target met. 黑榜: among the last n, the target missed and no accepted reason. Neither list
 * reaches beyond one half of those ranked, so that of few units nobody is first and last; who shares the first rank is not
 * last. Of whose investment nothing can be said is on neither.
 */
public final class RankRule {

    private RankRule() {}

    /**
     * @param red the first so many
     * @param black the last so many
     */
    public static Map<UUID, Place> places(Collection<Candidate> ofOneKind, int red, int black) {
        List<BigDecimal> scores = ofOneKind.stream()
                .map(Candidate::score)
                .filter(Objects::nonNull)
                .toList();
        int half = scores.size() / 2;
        Map<UUID, Place> places = new HashMap<>();
        for (Candidate unit : ofOneKind) {
            places.put(
                    unit.unitId(),
                    unit.score() == null
                            ? Place.NONE
                            : place(unit, scores, Math.min(red, half), Math.min(black, half)));
        }
        return places;
    }

    private static Place place(Candidate unit, List<BigDecimal> scores, int red, int black) {
        int rank = 1
                + (int) scores.stream()
                        .filter(other -> other.compareTo(unit.score()) > 0)
                        .count();
        int fromTheEnd = 1
                + (int) scores.stream()
                        .filter(other -> other.compareTo(unit.score()) < 0)
                        .count();
        if (rank <= red && Boolean.TRUE.equals(unit.targetMet())) {
            return new Place(rank, Board.RED);
        }
        boolean last = fromTheEnd <= black && rank > 1;
        boolean missed = Boolean.FALSE.equals(unit.targetMet()) && !unit.excused();
        return new Place(rank, last && missed ? Board.BLACK : null);
    }
}
