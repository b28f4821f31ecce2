package cn.liuzhong.stationery;

/** Fonts, sizes and distances of GB/T 9704-2012; sizes in half points, distances in twentieths of a point. */
final class TemplateStyles {

    private static final String SONG_TITLE = "方正小标宋简体";
    private static final String FANG_SONG = "仿宋_GB2312";
    private static final String HEI = "黑体";
    private static final String SONG = "宋体";
    private static final String RED = "FF0000";

    /** 3号, 2号, 4号 and 小五, in half points. */
    private static final int THREE = 32;

    /** A hair less between characters, so that 28 of them fill a line of 156 mm. */
    private static final String TIGHT = "<w:spacing w:val=\"-5\"/>";

    private static final int TWO = 44;
    private static final int FOUR = 28;
    private static final int TABLE = 24;

    /** 22 lines to 225 mm. */
    private static final String LINE = spacing(579);

    /** On the page of what follows. */
    private static final String KEPT = "<w:keepNext/>";

    private static final String GRIDLESS = "<w:snapToGrid w:val=\"0\"/>";
    private static final String CELL =
            "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"340\" w:lineRule=\"exact\"/>";

    /** Its dash 7 mm below the text. */
    private static final String PAGE = spacing(0, 292, 280);

    private static final String SEALED = "<w:ind w:left=\"4044\" w:right=\"0\"/><w:jc w:val=\"center\"/>";

    private TemplateStyles() {}

    static String all() {
        return "<w:docDefaults><w:rPrDefault><w:rPr>" + font(FANG_SONG, THREE, null)
                + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>" + LINE + "</w:pPr></w:pPrDefault></w:docDefaults>"
                + style("Normal", "", "")
                + style("Blank", LINE, "")
                + style("KeptBlank", KEPT + LINE, "")
                + style("End", GRIDLESS + spacing(20), font(FANG_SONG, 2, null))
                + style(
                        "Text",
                        LINE + "<w:ind w:firstLineChars=\"200\" w:firstLine=\"632\"/><w:jc w:val=\"both\"/>",
                        TIGHT)
                // The last sentence, so that 署名 and 成文日期 never stand on a page without text (§7.3.5.5).
                + style(
                        "Closing",
                        KEPT + "<w:keepLines/>" + LINE
                                + "<w:ind w:firstLineChars=\"200\" w:firstLine=\"632\"/><w:jc w:val=\"both\"/>",
                        TIGHT)
                + style("Note", KEPT + LINE + "<w:ind w:firstLineChars=\"200\" w:firstLine=\"632\"/>", "")
                + style(
                        "Heading",
                        KEPT + LINE + "<w:ind w:firstLineChars=\"200\" w:firstLine=\"632\"/>",
                        font(HEI, THREE, null))
                + style("Addressee", LINE, "")
                // 信函格式: at the right edge, below the line by 7/8 of a character.
                + style("Number", GRIDLESS + spacing(98, 0, 579) + "<w:jc w:val=\"right\"/>", "")
                + style("DocTitle", GRIDLESS + spacing(680) + "<w:jc w:val=\"center\"/>", font(SONG_TITLE, TWO, null))
                // 署名 centred above 成文日期, whose place is computed when the letter is filled: four characters from the
                // right.
                + style("Date", KEPT + LINE + SEALED, "")
                + style("Signature", KEPT + LINE + SEALED, "")
                + style("Copies", spacing(480) + hanging(280, 840), font(FANG_SONG, FOUR, null))
                + style("TableHead", GRIDLESS + CELL + "<w:jc w:val=\"center\"/>", font(HEI, TABLE, null))
                + style("TableText", GRIDLESS + CELL + "<w:jc w:val=\"center\"/>", font(FANG_SONG, TABLE, null))
                + style("Attendance", KEPT + LINE + hanging(632, 948), "")
                + style("PageOdd", PAGE + "<w:ind w:right=\"280\"/><w:jc w:val=\"right\"/>", font(SONG, FOUR, null))
                + style("PageEven", PAGE + "<w:ind w:left=\"280\"/><w:jc w:val=\"left\"/>", font(SONG, FOUR, null))
                // 170 mm centred on the paper: beyond the text by 8 mm and 6 mm.
                + style(
                        "Mark",
                        border("bottom", 24, 9, RED) + GRIDLESS + spacing(572)
                                + "<w:ind w:left=\"-454\" w:right=\"-340\"/><w:jc w:val=\"center\"/>",
                        font(SONG_TITLE, 52, RED))
                + style("ThinLine", border("bottom", 6, 0, RED) + spacing(30) + wide(), font(FANG_SONG, 2, null))
                + style("ThinLineAbove", border("bottom", 6, 0, RED) + spacing(20) + wide(), font(FANG_SONG, 2, null))
                + style("ThickLine", border("bottom", 24, 0, RED) + spacing(50) + wide(), font(FANG_SONG, 2, null))
                // 纪要标志 35 mm below the upper edge of the text.
                + style(
                        "MinutesMark",
                        GRIDLESS + spacing(1984, 0, 792) + "<w:jc w:val=\"center\"/>",
                        font(SONG_TITLE, 72, RED))
                + style("MinutesNumber", LINE + "<w:jc w:val=\"center\"/>", "")
                + style("MinutesLine", border("bottom", 12, 4, RED) + LINE + "<w:jc w:val=\"center\"/>", "")
                + style(
                        "Printer",
                        spacing(480) + "<w:ind w:left=\"280\"/><w:jc w:val=\"left\"/>",
                        font(FANG_SONG, FOUR, null))
                + style(
                        "Printed",
                        spacing(480) + "<w:ind w:right=\"280\"/><w:jc w:val=\"right\"/>",
                        font(FANG_SONG, FOUR, null))
                + "<w:style w:type=\"table\" w:styleId=\"Lags\"><w:name w:val=\"Lags\"/></w:style>";
    }

    private static String style(String id, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\"" + (id.equals("Normal") ? " w:default=\"1\"" : "") + " w:styleId=\"" + id
                + "\"><w:name w:val=\"" + id + "\"/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run
                + "</w:rPr></w:style>";
    }

    private static String font(String name, int size, String colour) {
        return "<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\" w:cs=\"%1$s\"/>".formatted(name)
                + (colour == null ? "" : "<w:color w:val=\"" + colour + "\"/>")
                + "<w:sz w:val=\"%1$d\"/><w:szCs w:val=\"%1$d\"/>".formatted(size);
    }

    private static String spacing(int line) {
        return spacing(0, 0, line);
    }

    /** @param line exactly so high: a character has four fifths of it above its foot */
    private static String spacing(int before, int after, int line) {
        return "<w:spacing w:before=\"%d\" w:after=\"%d\" w:line=\"%d\" w:lineRule=\"exact\"/>"
                .formatted(before, after, line);
    }

    private static String hanging(int left, int hanging) {
        return "<w:ind w:left=\"" + (left + hanging) + "\" w:right=\"280\" w:hanging=\"" + hanging + "\"/>";
    }

    private static String wide() {
        return "<w:ind w:left=\"-454\" w:right=\"-340\"/>";
    }

    private static String border(String side, int eighths, int space, String colour) {
        return "<w:pBdr><w:%s w:val=\"single\" w:sz=\"%d\" w:space=\"%d\" w:color=\"%s\"/></w:pBdr>"
                .formatted(side, eighths, space, colour);
    }
}
