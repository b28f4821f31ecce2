package cn.liuzhong.stationery;

import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.Matrix;
import com.lowagie.text.pdf.parser.PdfContentStreamProcessor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What is drawn on a page, and where: in millimetres from its left and upper edge. */
record PdfPage(List<Line> lines, List<Stroke> strokes) {

    private static final double MM = 25.4 / 72;
    private static final double HEIGHT = 841.9;

    /** @param foot of its letters */
    record Line(double left, double right, double foot, String text) {}

    /**
     * One that ends where it is told to, and not half its width beyond.
     *
     * @param y of its middle
     */
    record Stroke(double left, double right, double y, double width) {}

    static List<PdfPage> of(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        List<PdfPage> pages = new ArrayList<>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            byte[] content = reader.getPageContent(page);
            Letters letters = new Letters();
            letters.processContent(content, reader.getPageN(page).getAsDict(PdfName.RESOURCES));
            pages.add(new PdfPage(letters.lines(), strokes(new String(content, StandardCharsets.ISO_8859_1))));
        }
        return pages;
    }

    String text() {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }

    boolean has(String text) {
        return text().contains(text);
    }

    Line line(String containing) {
        return lines.stream()
                .filter(line -> line.text().contains(containing))
                .findFirst()
                .orElseThrow(() -> new AssertionError(containing + " is not among " + text()));
    }

    static int pageOf(List<PdfPage> pages, String text) {
        return IntStream.range(0, pages.size())
                .filter(page -> pages.get(page).has(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is on no page"));
    }

    private static List<Stroke> strokes(String content) {
        List<Stroke> strokes = new ArrayList<>();
        Matcher stroke = Pattern.compile("([\\d.]+) w\\s+0 J\\s+([\\d.]+) ([\\d.]+) m\\s+([\\d.]+) ([\\d.]+) l\\s+S\\b")
                .matcher(content);
        while (stroke.find()) {
            strokes.add(new Stroke(
                    Double.parseDouble(stroke.group(2)) * MM,
                    Double.parseDouble(stroke.group(4)) * MM,
                    (HEIGHT - Double.parseDouble(stroke.group(3))) * MM,
                    Double.parseDouble(stroke.group(1)) * MM));
        }
        return strokes;
    }

    /** Joins what stands beside each other. */
    private static final class Letters extends PdfContentStreamProcessor {

        private final Map<Long, List<Line>> byFoot = new TreeMap<>();

        private double rise;

        @Override
        @SuppressWarnings("rawtypes")
        public void invokeOperator(PdfLiteral operator, ArrayList operands) {
            if (operator.toString().equals("Ts")) {
                rise = ((PdfNumber) operands.get(0)).doubleValue();
            }
            super.invokeOperator(operator, operands);
        }

        @Override
        public void displayText(String text, Matrix next) {
            Matrix here = getCurrentTextMatrix();
            double foot = (HEIGHT - here.get(Matrix.I32) - rise) * MM;
            double right = next.get(Matrix.I31) * MM;
            byFoot.computeIfAbsent(Math.round(foot * 10), any -> new ArrayList<>())
                    .add(new Line(here.get(Matrix.I31) * MM, right, foot, text));
        }

        private List<Line> lines() {
            return byFoot.values().stream()
                    .map(parts -> parts.stream()
                            .reduce((left, right) -> new Line(
                                    Math.min(left.left(), right.left()),
                                    Math.max(left.right(), right.right()),
                                    left.foot(),
                                    left.text() + right.text()))
                            .orElseThrow())
                    .toList();
        }
    }
}
