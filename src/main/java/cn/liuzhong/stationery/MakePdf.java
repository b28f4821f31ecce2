package cn.liuzhong.stationery;

import fr.opensagres.poi.xwpf.converter.pdf.PdfOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes a PDF of a letter; the same letter gives the same bytes. */
@ApplicationScoped
class MakePdf {

    /** What the converter takes from clock and chance; replaced by something of the same length, so that nothing moves. */
    private static final Pattern TIMES = Pattern.compile("\\(D:\\d{14}[^)]{1,8}\\)");

    private static final Pattern IDENTITY = Pattern.compile("/ID ?\\[<([0-9a-f]{32})><([0-9a-f]{32})>]");
    private static final Pattern SUBSET = Pattern.compile("/[A-Z]{6}\\+(?=[A-Za-z])");
    private static final String NO_TIME = "(D:19800101000000Z";

    private final PdfFaces faces;

    MakePdf(PdfFaces faces) {
        this.faces = faces;
    }

    /**
     * @throws UndrawableText when it says something that no face can draw
     * @throws UnprintableLetter when the converter fails, or does not come to an end
     */
    byte[] of(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            PdfOptions options = PdfOptions.create().fontProvider(faces);
            DrawableChunks drawable = new DrawableChunks(faces);
            PdfLayout layout = new PdfLayout(document, pdf, options, null, drawable);
            layout.start();
            drawable.check();
            if (layout.useTotalPageField()) {
                pdf.reset();
                new PdfLayout(document, pdf, options, layout.getPageCount(), drawable).start();
            }
            return settled(pdf.toByteArray());
        } catch (UndrawableText e) {
            throw e;
        } catch (Exception | StackOverflowError e) {
            throw new UnprintableLetter(e);
        }
    }

    private static byte[] settled(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        text = TIMES.matcher(text)
                .replaceAll(found -> NO_TIME + " ".repeat(found.group().length() - NO_TIME.length() - 1) + ")");
        text = IDENTITY.matcher(text).replaceAll(found -> found.group()
                .replace(found.group(1), "0".repeat(found.group(1).length()))
                .replace(found.group(2), "0".repeat(found.group(2).length())));
        text = SUBSET.matcher(text).replaceAll("/LETTER+");
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
