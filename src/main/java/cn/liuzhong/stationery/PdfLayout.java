package cn.liuzhong.stationery;

import cn.liuzhong.stationery.rules.LineBreaks;
import com.lowagie.text.Chunk;
import com.lowagie.text.SplitCharacter;
import com.lowagie.text.pdf.PdfChunk;
import fr.opensagres.poi.xwpf.converter.pdf.PdfOptions;
import fr.opensagres.poi.xwpf.converter.pdf.internal.PdfMapper;
import fr.opensagres.poi.xwpf.converter.pdf.internal.elements.StylableParagraph;
import fr.opensagres.xdocreport.itext.extension.IITextContainer;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/**
 * What the converter leaves undone of Chinese letters: lines of a fixed height, marks that begin or end no line, and characters
 * that a face lacks.
 */
class PdfLayout extends PdfMapper {

    private static final float TWENTIETHS = 20;

    private static final SplitCharacter LINES = PdfLayout::mayEndLine;

    private final DrawableChunks drawable;

    PdfLayout(XWPFDocument document, OutputStream out, PdfOptions options, Integer pages, DrawableChunks drawable)
            throws Exception {
        super(document, out, options, pages);
        this.drawable = drawable;
    }

    @Override
    protected void endVisitParagraph(XWPFParagraph source, IITextContainer parent, IITextContainer container)
            throws Exception {
        if (container instanceof StylableParagraph paragraph) {
            CTSpacing spacing = spacing(source);
            if (spacing != null && STLineSpacingRule.EXACT.equals(spacing.getLineRule())) {
                paragraph.setLeading(((Number) spacing.getLine()).floatValue() / TWENTIETHS);
            }
            drawable.in(paragraph);
            for (Object chunk : paragraph.getChunks()) {
                ((Chunk) chunk).setSplitCharacter(LINES);
            }
        }
        super.endVisitParagraph(source, parent, container);
    }

    private static CTSpacing spacing(XWPFParagraph paragraph) {
        var own = paragraph.getCTP().getPPr();
        if (own != null && own.isSetSpacing() && own.getSpacing().isSetLine()) {
            return own.getSpacing();
        }
        XWPFStyle style = paragraph.getStyleID() == null
                ? null
                : paragraph.getDocument().getStyles().getStyle(paragraph.getStyleID());
        var styled = style == null ? null : style.getCTStyle().getPPr();
        return styled == null ? null : styled.getSpacing();
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
