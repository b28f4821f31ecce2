package cn.liuzhong.ledger.rules;

/** How many lines a text takes in a cell that wraps it: programs that only print a sheet do not make its rows as high as their texts. */
public final class CellLines {

    /** Beyond it, characters are two digits wide. */
    private static final int LAST_NARROW = 0xFF;

    private CellLines() {}

    /** @param width of the cell, in digits */
    public static int of(String text, double width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (int) Math.ceil(digits(line) / width)))
                .sum();
    }

    private static int digits(String line) {
        return line.codePoints()
                .map(character -> character > LAST_NARROW ? 2 : 1)
                .sum();
    }
}
