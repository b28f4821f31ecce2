package cn.liuzhong.stationery;

import cn.liuzhong.stationery.rules.ExactLines;
import fr.opensagres.poi.xwpf.converter.pdf.PdfConverter;
import fr.opensagres.poi.xwpf.converter.pdf.PdfOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Makes a PDF of a letter; the same letter gives the same bytes. */
@ApplicationScoped
class MakePdf {

    /** What the converter takes from clock and chance; replaced by something of the same length, so that nothing moves. */
    private static final Pattern TIMES = Pattern.compile("\\(D:\\d{14}[^)]{0,8}\\)");

    private static final Pattern IDENTITY = Pattern.compile("/ID ?\\[<([0-9a-f]{32})><([0-9a-f]{32})>]");
    private static final Pattern SUBSET = Pattern.compile("/[A-Z]{6}\\+NotoSerifSC");

    private final PdfFaces faces;

    MakePdf(PdfFaces faces) {
        this.faces = faces;
    }

    byte[] of(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            Stream.of(
                            Stream.of((IBody) document),
                            document.getHeaderList().stream(),
                            document.getFooterList().stream())
                    .flatMap(bodies -> bodies)
                    .forEach(this::loosen);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            PdfConverter.getInstance()
                    .convert(document, pdf, PdfOptions.create().fontProvider(faces));
            return settled(pdf.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void loosen(IBody body) {
        body.getParagraphs().forEach(this::loosen);
        body.getTables().forEach(table -> table.getRows().forEach(row -> row.getTableCells()
                .forEach(this::loosen)));
    }

    /** The converter takes a fixed height of lines for the height of the letters: it is told a multiple instead. */
    private void loosen(XWPFParagraph paragraph) {
        XWPFStyle style = paragraph.getStyleID() == null
                ? null
                : paragraph.getDocument().getStyles().getStyle(paragraph.getStyleID());
        CTSpacing spacing = spacing(paragraph, style);
        if (spacing == null || !STLineSpacingRule.EXACT.equals(spacing.getLineRule())) {
            return;
        }
        Letters letters = letters(paragraph, style);
        double line = ((Number) spacing.getLine()).doubleValue();
        int multiple = ExactLines.asMultiple(line, letters.size(), faces.naturalLine(letters.family()));
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        CTSpacing own = properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
        own.setBefore(spacing.isSetBefore() ? spacing.getBefore() : 0);
        own.setAfter(spacing.isSetAfter() ? spacing.getAfter() : 0);
        own.setLine(multiple);
        own.setLineRule(STLineSpacingRule.AUTO);
    }

    private static CTSpacing spacing(XWPFParagraph paragraph, XWPFStyle style) {
        var own = paragraph.getCTP().getPPr();
        if (own != null && own.isSetSpacing() && own.getSpacing().isSetLine()) {
            return own.getSpacing();
        }
        var styled = style == null ? null : style.getCTStyle().getPPr();
        return styled == null ? null : styled.getSpacing();
    }

    private record Letters(String family, double size) {}

    private static Letters letters(XWPFParagraph paragraph, XWPFStyle style) {
        double size = paragraph.getRuns().stream()
                .map(run -> run.getFontSizeAsDouble())
                .filter(own -> own != null)
                .findFirst()
                .orElse(0.0);
        String family = "";
        CTRPr styled = style == null ? null : style.getCTStyle().getRPr();
        if (styled != null && styled.sizeOfRFontsArray() > 0) {
            family = styled.getRFontsArray(0).getEastAsia();
        }
        if (size == 0 && styled != null && styled.sizeOfSzArray() > 0) {
            size = ((Number) styled.getSzArray(0).getVal()).doubleValue() / 2;
        }
        if (size == 0) {
            Double usual = paragraph.getDocument().getStyles().getDefaultRunStyle() == null
                    ? null
                    : paragraph.getDocument().getStyles().getDefaultRunStyle().getFontSizeAsDouble();
            size = usual == null ? 10.5 : usual;
        }
        return new Letters(family, size);
    }

    private static byte[] settled(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        text = TIMES.matcher(text).replaceAll(found -> "(D:19800101000000" + "Z".repeat(1)
                + " ".repeat(found.group().length() - 19) + ")");
        text = IDENTITY.matcher(text)
                .replaceAll(found -> found.group()
                        .replace(found.group(1), "0".repeat(32))
                        .replace(found.group(2), "0".repeat(32)));
        text = SUBSET.matcher(text).replaceAll("/LETTER+NotoSerifSC");
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
