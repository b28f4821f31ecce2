package cn.liuzhong.stationery;

import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPTableEvent;
import java.awt.Color;

/**
 * A line below a paragraph that reaches beyond the text, as the red lines of 信函格式 do: the converter cuts it off there, and leaves
 * no room between two of them.
 */
final class WideLine implements PdfPTableEvent {

    private final float left;
    private final float right;
    private final float width;
    private final Color colour;

    private WideLine(Paragraph paragraph, float width, Color colour) {
        this.left = paragraph.getIndentationLeft();
        this.right = paragraph.getIndentationRight();
        this.width = width;
        this.colour = colour;
    }

    /** @param space between the text and the line */
    static PdfPTable below(Paragraph paragraph, float width, float space, Color colour) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setPaddingBottom(space + width);
        cell.getColumn().setAdjustFirstLine(false);
        if (paragraph.isEmpty()) {
            cell.setFixedHeight(paragraph.getTotalLeading() + space + width);
        } else {
            cell.addElement(paragraph);
        }
        PdfPTable table = new PdfPTable(1);
        table.setWidthPercentage(100);
        table.addCell(cell);
        table.setTableEvent(new WideLine(paragraph, width, colour));
        return table;
    }

    @Override
    public void tableLayout(
            PdfPTable table, float[][] widths, float[] heights, int headers, int first, PdfContentByte[] canvases) {
        PdfContentByte canvas = canvases[PdfPTable.LINECANVAS];
        float y = heights[heights.length - 1] + width / 2;
        canvas.saveState();
        canvas.setColorStroke(colour);
        canvas.setLineWidth(width);
        canvas.setLineCap(PdfContentByte.LINE_CAP_BUTT);
        canvas.moveTo(widths[0][0] + left, y);
        canvas.lineTo(widths[0][widths[0].length - 1] - right, y);
        canvas.stroke();
        canvas.restoreState();
    }
}
