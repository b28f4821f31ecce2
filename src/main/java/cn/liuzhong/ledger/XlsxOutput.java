package cn.liuzhong.ledger;

import java.io.IOException;
import org.dhatim.fastexcel.Workbook;

/** Writes the sheets of a workbook, page by page as they are read. */
interface XlsxOutput {

    void write(Workbook workbook) throws IOException;
}
