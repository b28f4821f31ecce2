package cn.liuzhong.stationery.rules;

import java.util.Arrays;

/**
 * Where 署名 and 成文日期 stand under a letter that is sealed: 成文日期 four characters from the right, 署名 centred above it; a longer
 * 署名 two characters from the right, and 成文日期 centred below it (GB/T 9704-2012 §7.3.5.1).
 */
public final class SignaturePlace {

    /** Of characters: in halves, as a digit is half as wide. */
    private static final int RIGHT_OF_DATE = 8;

    private static final int RIGHT_OF_SIGNATURE = 4;
    private static final int FIRST_WIDE = 0x80;

    private SignaturePlace() {}

    /**
     * @param width of the text
     * @param character its width, in the same unit
     * @return where the room begins in whose middle both stand; it reaches to the right edge of the text
     */
    public static int left(String signature, String date, int width, int character) {
        int room = Math.max(2 * RIGHT_OF_DATE + halves(date), 2 * RIGHT_OF_SIGNATURE + halves(signature));
        return Math.max(0, width - room * character / 2);
    }

    /** Of the longest line. */
    private static int halves(String text) {
        return Arrays.stream(text.split("\\R"))
                .mapToInt(line -> line.codePoints()
                        .map(letter -> letter < FIRST_WIDE ? 1 : 2)
                        .sum())
                .max()
                .orElse(0);
    }
}
