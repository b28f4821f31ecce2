package cn.liuzhong.ledger;

/**
 * A workbook that is written while it is sent.
 *
 * @param fileName what it is called by whoever saves it
 */
record LedgerExport(String fileName, XlsxOutput sheets) {}
