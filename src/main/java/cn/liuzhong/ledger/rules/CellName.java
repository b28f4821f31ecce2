package cn.liuzhong.ledger.rules;

/** What a cell is called in a workbook: C7. */
public final class CellName {

    private static final int LETTERS = 26;

    private CellName() {}

    /**
     * @param column from 0
     * @param row from 1
     */
    public static String of(int column, int row) {
        return letters(column) + row;
    }

    /** What a column is called: C. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /** The column, from 0, of a cell's name. */
    public static int columnOf(String name) {
        int column = 0;
        for (int i = 0; i < name.length() && Character.isLetter(name.charAt(i)); i++) {
            column = column * LETTERS + name.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
