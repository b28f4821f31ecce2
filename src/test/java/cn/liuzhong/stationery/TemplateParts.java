package cn.liuzhong.stationery;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The page of GB/T 9704-2012, as parts of a docx: A4; 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm, 22 lines of 28 characters; 3号
 * 仿宋, titles 2号 小标宋; page numbers 4号 半角宋体 between 一字线, on the outer side, 7 mm below. 信函格式 (§10.1) has its mark 30 mm from the
 * upper edge, red double lines 170 mm long 4 mm below the mark and 20 mm above the lower edge, and no number on page one.
 */
final class TemplateParts {

    private static final String NS = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private TemplateParts() {}

    /** @param letter 信函格式, else 纪要格式 */
    static Map<String, String> of(String body, boolean letter) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + override("document", "document.main")
                        + override("styles", "styles")
                        + override("settings", "settings")
                        + override("header1", "header")
                        + override("footer1", "footer")
                        + override("footer2", "footer")
                        + override("footer3", "footer")
                        + "</Types>");
        parts.put("_rels/.rels", relationships("officeDocument>word/document.xml"));
        parts.put(
                "word/document.xml",
                XML + "<w:document" + NS + "><w:body>" + body + section(letter) + "</w:body></w:document>");
        parts.put(
                "word/_rels/document.xml.rels",
                relationships(
                        "styles>styles.xml",
                        "settings>settings.xml",
                        "header>header1.xml",
                        "footer>footer1.xml",
                        "footer>footer2.xml",
                        "footer>footer3.xml"));
        parts.put("word/styles.xml", XML + "<w:styles" + NS + ">" + TemplateStyles.all() + "</w:styles>");
        parts.put(
                "word/settings.xml",
                XML + "<w:settings" + NS + "><w:evenAndOddHeaders/><w:characterSpacingControl"
                        + " w:val=\"compressPunctuation\"/></w:settings>");
        parts.put(
                "word/header1.xml",
                XML + "<w:hdr" + NS + ">" + styled("Mark", "<w:r><w:t>{{issuer}}</w:t></w:r>") + styled("ThinLine", "")
                        + "</w:hdr>");
        parts.put(
                "word/footer1.xml",
                XML + "<w:ftr" + NS + ">" + styled("ThinLineAbove", "") + styled("ThickLine", "") + "</w:ftr>");
        parts.put("word/footer2.xml", XML + "<w:ftr" + NS + ">" + pageNumber("PageOdd") + "</w:ftr>");
        parts.put("word/footer3.xml", XML + "<w:ftr" + NS + ">" + pageNumber("PageEven") + "</w:ftr>");
        return parts;
    }

    private static String section(boolean letter) {
        return "<w:sectPr>"
                + (letter
                        ? "<w:headerReference w:type=\"first\" r:id=\"rId3\"/><w:footerReference w:type=\"first\" r:id=\"rId4\"/>"
                        : "")
                + "<w:footerReference w:type=\"default\" r:id=\"rId5\"/><w:footerReference w:type=\"even\" r:id=\"rId6\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:header=\"1701\" w:footer=\"1134\" w:gutter=\"0\"/>"
                + (letter ? "<w:titlePg/>" : "")
                + "<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/></w:sectPr>";
    }

    private static String pageNumber(String style) {
        return styled(
                style,
                "<w:r><w:t xml:space=\"preserve\">— </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                        + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                        + "<w:r><w:t xml:space=\"preserve\"> —</w:t></w:r>");
    }

    private static String styled(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relationships(String... targets) {
        StringBuilder xml = new StringBuilder(
                XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < targets.length; i++) {
            String[] target = targets[i].split(">");
            xml.append("<Relationship Id=\"rId%d\" Type=\"%s%s\" Target=\"%s\"/>"
                    .formatted(i + 1, OFFICE, target[0], target[1]));
        }
        return xml.append("</Relationships>").toString();
    }
}
