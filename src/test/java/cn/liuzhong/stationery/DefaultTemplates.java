package cn.liuzhong.stationery;

import cn.liuzhong.stationery.rules.LetterKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the templates that the service comes with, in the form of GB/T 9704-2012: what is committed under
 * {@code letter-templates} was written by {@link #main}, and a test says that it still is what this writes. The measures and
 * fonts stand in {@link TemplateParts}; here stands what each letter says.
 */
final class DefaultTemplates {

    static final Path FOLDER = Path.of("src/main/resources/letter-templates");

    /** What 版记 hangs on, wherever it stands: it is on the page of the paragraph that follows it. */
    private static final String END = blank("End");

    private DefaultTemplates() {}

    public static void main(String[] args) throws IOException {
        for (LetterKind kind : LetterKind.values()) {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(kind + ".docx"), of(kind));
        }
    }

    static byte[] of(LetterKind kind) throws IOException {
        String body =
                switch (kind) {
                    case REMINDER_LETTER -> reminder();
                    case INTERVIEW_NOTICE -> notice();
                    case INTERVIEW_MINUTES -> minutes();
                };
        boolean letter = kind != LetterKind.INTERVIEW_MINUTES;
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : TemplateParts.of(body, letter).entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String reminder() {
        return p("Number", "{{number}}")
                + blanks(2)
                + p("DocTitle", "关于{{unit}}项目滞后事项的提醒函")
                + blanks(1)
                + p("Addressee", "{{unit}}：")
                + p(
                        "Text",
                        "按照“六重”清单督查安排，对截至{{cutOff}}的项目推进情况进行了核查。你单位负责的项目中，有{{count}}个事项滞后，"
                                + "最长滞后{{longest}}天，现予提醒。具体情况如下：")
                + TemplateTables.lags()
                + p("Text", "依据：{{basis}}")
                + p("Closing", "请你单位抓紧研究、采取措施，于{{replyDue}}前书面回复整改措施和完成时限。")
                + blank("KeptBlank")
                + p("Signature", "{{issuer}}")
                + p("Date", "{{date}}")
                + p("Note", "（联系人：{{contact}}，联系电话：{{phone}}）")
                + TemplateTables.copies("{{copies}}")
                + END;
    }

    private static String notice() {
        return p("Number", "{{number}}")
                + blanks(2)
                + p("DocTitle", "约谈通知书")
                + blanks(1)
                + p("Addressee", "{{unit}}：")
                + p(
                        "Text",
                        "{{month}}，你单位负责的项目中有{{count}}个事项经提醒后仍然滞后，最长滞后{{longest}}天，" + "决定由{{level}}对你单位进行约谈。具体情况如下：")
                + TemplateTables.lags()
                + p("Text", "约谈时间：{{scheduled}}")
                + p("Text", "约谈地点：{{place}}")
                + p("Text", "此前提醒：{{reminders}}")
                + p("Text", "依据：{{basis}}")
                + p("Text", "约谈后请于{{rectificationDue}}前报送整改方案和承诺，于{{resultDue}}前报送整改结果。")
                + p("Closing", "请你单位主要负责人按时参加，并准备滞后原因说明、整改方案和承诺；如有变动，请提前联系。")
                + blank("KeptBlank")
                + p("Signature", "{{issuer}}")
                + p("Date", "{{date}}")
                + p("Note", "（联系人：{{contact}}，联系电话：{{phone}}）")
                + TemplateTables.copies("{{copies}}")
                + END;
    }

    private static String minutes() {
        return p("MinutesMark", "{{minutesMark}}")
                + p("MinutesNumber", "{{number}}")
                + p("MinutesLine", "{{issuer}}　{{date}}")
                + blanks(1)
                + p("DocTitle", "关于{{unit}}滞后事项的约谈纪要")
                + blanks(1)
                + p("Text", "{{held}}，{{level}}在{{place}}约谈{{unit}}，就{{month}}经提醒后仍然滞后的{{count}}个事项进行了研究。现纪要如下：")
                + p("Heading", "一、滞后情况")
                + TemplateTables.lags()
                + p("Text", "依据：{{basis}}")
                + p("Heading", "二、约谈情况")
                + p("Text", "{{minutes}}")
                + p("Heading", "三、整改要求")
                + p("Text", "{{requirements}}")
                + p("Text", "责任单位于{{rectificationDue}}前报送整改方案和承诺，于{{resultDue}}前报送整改结果。")
                + blanks(1)
                + attendance("出席", "present")
                + attendance("请假", "absent")
                + attendance("列席", "observers")
                + p("Note", "（联系人：{{contact}}，联系电话：{{phone}}）")
                + TemplateTables.imprint("分送：{{unit}}。", "{{copies}}", "{{issuer}}", "{{date}}印发")
                + END;
    }

    /** 标注出席人员名单: the word in 黑体, the names in 仿宋, later lines under the first name (§10.3). */
    private static String attendance(String word, String field) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Attendance\"/></w:pPr>"
                + "<w:r><w:rPr><w:rFonts w:ascii=\"黑体\" w:hAnsi=\"黑体\" w:eastAsia=\"黑体\"/></w:rPr><w:t>" + word
                + "：</w:t></w:r><w:r><w:t>{{" + field + "}}</w:t></w:r></w:p>";
    }

    static String p(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t xml:space=\"preserve\">" + text
                + "</w:t></w:r></w:p>";
    }

    private static String blanks(int lines) {
        return blank("Blank").repeat(lines);
    }

    private static String blank(String style) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr></w:p>";
    }
}
