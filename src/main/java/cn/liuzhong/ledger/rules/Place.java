package cn.liuzhong.ledger.rules;

/**
 * Where a row stands.
 *
 * @param row from 1
 */
public record Place(String sheet, int row) {

    @Override
    public String toString() {
        return sheet + "!" + row;
    }
}
