package cn.liuzhong.stationery;

import cn.liuzhong.stationery.rules.LineBreaks;
import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.SplitCharacter;
import com.lowagie.text.pdf.PdfChunk;
import fr.opensagres.poi.xwpf.converter.core.utils.ColorHelper;
import fr.opensagres.poi.xwpf.converter.pdf.PdfOptions;
import fr.opensagres.poi.xwpf.converter.pdf.internal.Converter;
import fr.opensagres.poi.xwpf.converter.pdf.internal.PdfMapper;
import fr.opensagres.poi.xwpf.converter.pdf.internal.elements.StylableDocument;
import fr.opensagres.poi.xwpf.converter.pdf.internal.elements.StylableMasterPage;
import fr.opensagres.poi.xwpf.converter.pdf.internal.elements.StylableParagraph;
import fr.opensagres.xdocreport.itext.extension.ExtendedPdfPTable;
import fr.opensagres.xdocreport.itext.extension.IITextContainer;
import java.io.OutputStream;
import java.util.OptionalDouble;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/**
 * What the converter leaves undone of Chinese letters: lines of a fixed height, marks that begin or end no line, characters that a
 * face lacks, what is kept on one page, 版记 at the foot, and lines that are longer than the text is wide.
 */
class PdfLayout extends PdfMapper {

    private static final float EIGHTHS = 8;

    /** So much of a line of fixed height is below its letters' feet. */
    private static final float BELOW = 0.2f;

    private static final SplitCharacter LINES = PdfLayout::mayEndLine;

    private final DrawableChunks drawable;
    private StylableDocument pages;
    private PdfFlow flow;

    PdfLayout(XWPFDocument document, OutputStream out, PdfOptions options, Integer pages, DrawableChunks drawable)
            throws Exception {
        super(document, out, options, pages);
        this.drawable = drawable;
    }

    @Override
    protected IITextContainer startVisitDocument() throws Exception {
        pages = (StylableDocument) super.startVisitDocument();
        flow = new PdfFlow(pages);
        return flow;
    }

    @Override
    protected void endVisitDocument() throws Exception {
        flow.end();
        super.endVisitDocument();
    }

    @Override
    protected void pageBreak() {
        flow.breakPage();
    }

    @Override
    public void setActiveMasterPage(StylableMasterPage next) {
        flow.place(0);
        super.setActiveMasterPage(next);
        if (pages.getActiveMasterPage() == next && next.getHeader() instanceof FirstPageHeader first) {
            flow.startBelow(first);
        }
    }

    @Override
    protected void visitHeader(
            XWPFHeader header, CTHdrFtrRef reference, CTSectPr section, StylableMasterPage masterPage)
            throws Exception {
        if (section.getPgMar() == null || !STHdrFtr.FIRST.equals(reference.getType())) {
            super.visitHeader(header, reference, section, masterPage);
            return;
        }
        FirstPageHeader first = new FirstPageHeader(pages, section.getPgMar());
        visitBodyElements(getBodyElements(header), first.getTableCell());
        masterPage.setHeader(first);
    }

    @Override
    protected void endVisitParagraph(XWPFParagraph source, IITextContainer parent, IITextContainer container) {
        StylableParagraph paragraph = (StylableParagraph) container;
        ParagraphForm form = new ParagraphForm(source);
        OptionalDouble line = form.exactLine();
        line.ifPresent(height -> paragraph.setLeading((float) height));
        drawable.in(paragraph);
        for (Object element : paragraph.getChunks()) {
            // All letters share the one chunk that ends a line.
            if (element != Chunk.NEWLINE) {
                Chunk chunk = (Chunk) element;
                chunk.setSplitCharacter(LINES);
                line.ifPresent(height -> chunk.setTextRise(chunk.getTextRise() + BELOW * (float) height));
            }
        }
        Element drawn = drawn(source, paragraph);
        if (parent == flow) {
            flow.add(drawn, form.keepsNext(), form.keepsLines());
        } else {
            parent.addElement(drawn);
        }
    }

    private Element drawn(XWPFParagraph source, StylableParagraph paragraph) {
        CTBorder below = stylesDocument.getBorderBottom(source);
        boolean wide = paragraph.getIndentationLeft() < 0 || paragraph.getIndentationRight() < 0;
        return wide && below != null && below.isSetSz()
                ? WideLine.below(
                        paragraph,
                        below.getSz().floatValue() / EIGHTHS,
                        below.isSetSpace() ? below.getSpace().floatValue() : 0,
                        Converter.toAwtColor(ColorHelper.getBorderColor(below)))
                : paragraph.getElement();
    }

    @Override
    protected void endVisitTable(XWPFTable source, IITextContainer parent, IITextContainer container) throws Exception {
        ExtendedPdfPTable table = (ExtendedPdfPTable) container;
        // The converter's makeshift for letters that hang into the table; here they stand above the lower edge of their
        // line.
        table.setSpacingBefore(0);
        var properties = source.getCTTbl().getTblPr();
        if (parent == flow
                && properties != null
                && properties.isSetTblpPr()
                && STYAlign.BOTTOM.equals(properties.getTblpPr().getTblpYSpec())) {
            flow.addAtFoot(table.getElement());
        } else {
            super.endVisitTable(source, parent, container);
        }
    }

    private static boolean mayEndLine(int start, int current, int end, char[] text, PdfChunk[] chunks) {
        char at = letter(current, text, chunks);
        char next = current + 1 < end ? letter(current + 1, text, chunks) : 0;
        return LineBreaks.allowed(at, next);
    }

    private static char letter(int at, char[] text, PdfChunk[] chunks) {
        return chunks == null
                ? text[at]
                : (char) chunks[Math.min(at, chunks.length - 1)].getUnicodeEquivalent(text[at]);
    }
}
