package cn.liuzhong.ledger;

import java.util.Set;

/**
 * What is written beside a row of a workbook.
 *
 * @param cells that are coloured, C7
 * @param text behind the row's last column
 */
record RowMark(Set<String> cells, String text) {}
