package cn.liuzhong.assessment.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
        List<BigDecimal> highestFirst = ofOneKind.stream()
                .map(Candidate::score)
                .filter(Objects::nonNull)
                .sorted(Comparator.reverseOrder())
                .toList();
        int ranked = highestFirst.size();
        // Sorted by value: 90 and 90.0 are one score.
        Map<BigDecimal, Integer> ranks = new TreeMap<>();
        Map<BigDecimal, Integer> fromTheEnd = new TreeMap<>();
        for (int at = 0; at < ranked; at++) {
            ranks.putIfAbsent(highestFirst.get(at), at + 1);
            fromTheEnd.put(highestFirst.get(at), ranked - at);
        }
        Map<UUID, Place> places = new HashMap<>();
        for (Candidate unit : ofOneKind) {
            places.put(
                    unit.unitId(),
                    unit.score() == null
                            ? Place.NONE
                            : place(
                                    unit,
                                    ranks.get(unit.score()),
                                    Math.min(red, ranked / 2),
                                    fromTheEnd.get(unit.score()) <= Math.min(black, ranked / 2)));
        }
        return places;
    }

    private static Place place(Candidate unit, int rank, int red, boolean amongTheLast) {
        if (rank <= red && Boolean.TRUE.equals(unit.targetMet())) {
            return new Place(rank, Board.RED);
        }
        boolean last = amongTheLast && rank > 1;
        boolean missed = Boolean.FALSE.equals(unit.targetMet()) && !unit.excused();
        return new Place(rank, last && missed ? Board.BLACK : null);
    }
}
