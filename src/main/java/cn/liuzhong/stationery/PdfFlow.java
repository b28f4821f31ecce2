package cn.liuzhong.stationery;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.ExceptionConverter;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPRow;
import com.lowagie.text.pdf.PdfPTable;
import fr.opensagres.poi.xwpf.converter.pdf.internal.elements.StylableDocument;
import fr.opensagres.poi.xwpf.converter.pdf.internal.elements.StylableDocumentSection;
import fr.opensagres.xdocreport.itext.extension.ExtendedPdfPTable;
import fr.opensagres.xdocreport.itext.extension.IITextContainer;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts what a letter says onto pages: what belongs together onto one, and 版记 at the foot of the last. A heading is kept with two
 * lines of what it heads, 署名 and 成文日期 with the last sentence.
 */
class PdfFlow implements IITextContainer {

    private static final int LINES_BELOW_A_HEADING = 2;

    /** What the rounding of heights may come to. */
    private static final float HAIR = 0.01f;

    private final StylableDocument document;
    private final List<Element> waiting = new ArrayList<>();
    private final List<Element> foot = new ArrayList<>();
    private FirstPageHeader header;

    PdfFlow(StylableDocument document) {
        this.document = document;
    }

    @Override
    public void addElement(Element element) {
        add(element, false, false);
    }

    /**
     * @param keepsNext on the page of what follows
     * @param keepsLines on one page
     */
    void add(Element element, boolean keepsNext, boolean keepsLines) {
        waiting.add(element);
        if (!keepsNext) {
            place(keepsLines ? height(List.of(element)) : beginning(element));
        }
    }

    /** The header of the first page, which may reach into its text. */
    void startBelow(FirstPageHeader first) {
        header = first;
    }

    /** At the foot of the last page, which has the paragraph that follows. */
    void addAtFoot(Element element) {
        foot.add(element);
    }

    /** Nothing waits for what comes on another page. */
    void breakPage() {
        place(0);
        document.pageBreak();
    }

    void end() {
        place(0);
        if (!foot.isEmpty()) {
            breakUnlessFits(height(foot));
            document.addElement(gap(document.getHeightLimit() - height(foot) - HAIR));
            foot.forEach(document::addElement);
        }
    }

    /** @param ofLast so much of the last one that waits must be on the page of the others */
    void place(float ofLast) {
        if (waiting.isEmpty()) {
            return;
        }
        if (header != null) {
            document.addElement(gap(header.excess()));
            header = null;
        }
        breakUnlessFits(height(waiting.subList(0, waiting.size() - 1)) + ofLast + height(foot));
        waiting.forEach(this::put);
        waiting.clear();
    }

    private void put(Element element) {
        if (element instanceof ExtendedPdfPTable table) {
            table.setSplitLate(!hasRowHigherThanPage(table));
        }
        document.addElement(element);
    }

    private void breakUnlessFits(float height) {
        if (height > document.getHeightLimit() && height <= page()) {
            document.pageBreak();
        }
    }

    /** Such a row must be split, and all others are moved to the next page as they are. */
    private boolean hasRowHigherThanPage(PdfPTable table) {
        for (int row = table.getHeaderRows(); row < table.size(); row++) {
            if (table.getHeaderHeight() + table.getRowHeight(row) > page()) {
                return true;
            }
        }
        return false;
    }

    private float beginning(Element element) {
        float whole = height(List.of(element));
        if (element instanceof Paragraph paragraph) {
            return Math.min(whole, paragraph.getSpacingBefore() + LINES_BELOW_A_HEADING * paragraph.getTotalLeading());
        }
        if (element instanceof PdfPTable table && table.getHeaderRows() < table.size()) {
            return table.spacingBefore() + table.getHeaderHeight() + table.getRowHeight(table.getHeaderRows());
        }
        return whole;
    }

    private float height(List<Element> elements) {
        if (elements.isEmpty()) {
            return 0;
        }
        ColumnText column = StylableDocumentSection.createColumnText();
        column.setSimpleColumn(0, PdfPRow.BOTTOM_LIMIT, document.getWidthLimit(), 0);
        elements.forEach(column::addElement);
        try {
            column.go(true);
        } catch (DocumentException e) {
            throw new ExceptionConverter(e);
        }
        return -column.getYLine();
    }

    private float page() {
        return document.top() - document.bottom();
    }

    static PdfPTable gap(float height) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setFixedHeight(height);
        PdfPTable gap = new PdfPTable(1);
        gap.setWidthPercentage(100);
        gap.addCell(cell);
        return gap;
    }

    @Override
    public IITextContainer getITextContainer() {
        return null;
    }

    @Override
    public void setITextContainer(IITextContainer container) {
        throw new UnsupportedOperationException("the letter itself is in nothing");
    }
}
