package cn.liuzhong.ledger.rules;

import java.util.Map;

/**
 * A row of a sheet.
 *
 * @param number from 1, as the workbook shows it
 * @param cells by column, from 0; blank ones are not there
 */
public record SheetRow(int number, Map<Integer, CellValue> cells) {

    public CellValue cell(int column) {
        return cells.getOrDefault(column, CellValue.BLANK);
    }
}
