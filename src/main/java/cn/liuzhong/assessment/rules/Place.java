package cn.liuzhong.assessment.rules;

/**
 * A unit's place among those of its kind.
 *
 * @param rank from 1; null when it is not ranked
 * @param board null when it is on neither
 */
public record Place(Integer rank, Board board) {

    /** Of a unit that is compared with none. */
    public static final Place NONE = new Place(null, null);
}
