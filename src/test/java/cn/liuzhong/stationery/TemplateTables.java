package cn.liuzhong.stationery;

/** The table of lags, and 版记, which is a table so that it can stand at the foot of the page that the letter ends on. */
final class TemplateTables {

    /** 156 mm */
    private static final int WIDTH = 8844;

    /** 推荐 0.35 mm and 0.25 mm, in eighths of a point (§7.4.1). */
    private static final int THICK = 8;

    private static final int THIN = 6;

    /** At the lower edge of the text, of the page that has the paragraph below. */
    private static final String AT_FOOT = "<w:tblpPr w:leftFromText=\"0\" w:rightFromText=\"0\" w:vertAnchor=\"margin\""
            + " w:horzAnchor=\"page\" w:tblpX=\"1588\" w:tblpYSpec=\"bottom\"/><w:tblOverlap w:val=\"never\"/>";

    private TemplateTables() {}

    /** The row below the one that names the list is repeated for each of its items. */
    static String lags() {
        String[] heads = {"{{items}}序号", "项目名称", "事项", "名称", "应完成日期", "滞后天数", "亮灯"};
        String[] fields = {"[no]", "[project]", "[kind]", "[title]", "[due]", "[days]", "[light]"};
        int[] widths = {660, 2060, 760, 1924, 1540, 1140, 760};
        String lines = border("top", 4)
                + border("left", 4)
                + border("bottom", 4)
                + border("right", 4)
                + border("insideH", 4)
                + border("insideV", 4);
        return table("<w:tblStyle w:val=\"Lags\"/>", lines, 57, widths)
                + row("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>", "TableHead", heads, widths)
                + row("<w:trPr><w:cantSplit/></w:trPr>", "TableText", fields, widths)
                + "</w:tbl>";
    }

    /** 信函格式: neither lines nor who printed it (§10.1). */
    static String copies(String text) {
        return table(AT_FOOT, "", 0, WIDTH) + row("", "Copies", new String[] {text}, WIDTH) + "</w:tbl>";
    }

    /** 纪要格式: who it is sent to and, without a line between (§7.4.2), who is copied; then who printed it and when, in one line (§7.4.3). */
    static String imprint(String sentTo, String copies, String issuer, String printed) {
        int[] halves = {5944, 2900};
        return table(AT_FOOT, border("top", THICK) + border("bottom", THICK) + border("insideH", THIN), 0, halves)
                + "<w:tr><w:tc><w:tcPr><w:tcW w:w=\"" + WIDTH + "\" w:type=\"dxa\"/><w:gridSpan w:val=\"2\"/></w:tcPr>"
                + DefaultTemplates.p("Copies", sentTo)
                + DefaultTemplates.p("Copies", copies)
                + "</w:tc></w:tr><w:tr>"
                + cell("Printer", issuer, halves[0])
                + cell("Printed", printed, halves[1])
                + "</w:tr></w:tbl>";
    }

    private static String table(String properties, String lines, int margin, int... widths) {
        StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr>" + properties + "<w:tblW w:w=\"" + WIDTH
                + "\" w:type=\"dxa\"/>" + (lines.isEmpty() ? "" : "<w:tblBorders>" + lines + "</w:tblBorders>")
                + "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"" + margin
                + "\" w:type=\"dxa\"/><w:right w:w=\"" + margin
                + "\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        return xml.append("</w:tblGrid>").toString();
    }

    private static String border(String side, int eighths) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"" + eighths + "\" w:space=\"0\" w:color=\"000000\"/>";
    }

    private static String row(String properties, String style, String[] texts, int... widths) {
        StringBuilder xml = new StringBuilder("<w:tr>").append(properties);
        for (int i = 0; i < texts.length; i++) {
            xml.append(cell(style, texts[i], widths[i]));
        }
        return xml.append("</w:tr>").toString();
    }

    private static String cell(String style, String text, int width) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>"
                + DefaultTemplates.p(style, text) + "</w:tc>";
    }
}
