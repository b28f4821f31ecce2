package cn.liuzhong.ledger.rules;

/** How many cells of a column hold days. */
final class DayCount {

    private int days;
    private int serials;
    private int others;

    /** A number that may be the serial of a day may as well be an area; a day that is written as one is none else. */
    void add(CellValue cell) {
        if (CellDate.of(cell).isEmpty()) {
            others++;
        } else if (CellDate.isWritten(cell)) {
            days++;
        } else {
            serials++;
        }
    }

    boolean any() {
        return days > 0;
    }

    boolean anyAtAll() {
        return days + serials > 0;
    }

    /** What is no day in a column mostly of days is a mistake in it, and no reason to leave out all of them. */
    boolean mostly() {
        return days > 0 && days >= serials && days + serials > others;
    }
}
