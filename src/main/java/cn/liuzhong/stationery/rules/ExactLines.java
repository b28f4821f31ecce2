package cn.liuzhong.stationery.rules;

/** Lines of a fixed height, told to a converter that only knows multiples of the font's own height. */
public final class ExactLines {

    /** A single line, in the units of a docx. */
    private static final int SINGLE = 240;

    private static final int TWENTIETHS = 20;

    private ExactLines() {}

    /**
     * @param line the height of a line, in twentieths of a point
     * @param size of the letters, in points
     * @param natural how high a line of the face is, as a multiple of the size
     * @return the same height in 240ths of the face's own lines
     */
    public static int asMultiple(double line, double size, double natural) {
        return (int) Math.round(SINGLE * line / TWENTIETHS / (size * natural));
    }
}
