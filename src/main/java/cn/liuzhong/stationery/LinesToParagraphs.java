package cn.liuzhong.stationery;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;

/** A text of several lines becomes as many paragraphs, each indented as the first: a line break would not be. */
final class LinesToParagraphs {

    private LinesToParagraphs() {}

    static void in(XWPFDocument document) {
        for (XWPFParagraph paragraph : List.copyOf(document.getParagraphs())) {
            if (paragraph.getText().contains("\n") && !paragraph.getRuns().isEmpty()) {
                split(document, paragraph);
            }
        }
    }

    private static void split(XWPFDocument document, XWPFParagraph paragraph) {
        String[] lines = paragraph.getText().split("\n");
        for (int i = 0; i < lines.length - 1; i++) {
            XmlCursor before = paragraph.getCTP().newCursor();
            XWPFParagraph line = document.insertNewParagraph(before);
            before.dispose();
            if (paragraph.getCTP().isSetPPr()) {
                line.getCTP().setPPr(paragraph.getCTP().getPPr());
            }
            write(line.createRun(), paragraph, lines[i]);
        }
        XWPFRun last = paragraph.insertNewRun(0);
        write(last, paragraph, lines[lines.length - 1]);
        while (paragraph.getRuns().size() > 1) {
            paragraph.removeRun(1);
        }
    }

    /** In the letters of the first run that the template wrote. */
    private static void write(XWPFRun run, XWPFParagraph from, String text) {
        from.getRuns().stream()
                .filter(other -> other != run && other.getCTR().isSetRPr())
                .findFirst()
                .ifPresent(other -> run.getCTR().setRPr(other.getCTR().getRPr()));
        run.setText(text);
    }
}
