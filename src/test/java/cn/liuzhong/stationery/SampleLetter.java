package cn.liuzhong.stationery;

import cn.liuzhong.stationery.rules.LetterKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A letter as an office would issue it, of the templates that come with the service. */
final class SampleLetter {

    static final String ISSUER = "温州市六重办";
    static final String DATE = "2020年11月18日";

    private static final MakePdf PDF = new MakePdf(new PdfFaces(Optional.empty()));
    private static final FillTemplate FILL = new FillTemplate();

    private SampleLetter() {}

    static List<PdfPage> pages(LetterKind kind, int rows, Map<String, String> other) throws IOException {
        return pages(kind, rows(rows), other);
    }

    static List<PdfPage> pages(LetterKind kind, List<Map<String, String>> rows, Map<String, String> other)
            throws IOException {
        return PdfPage.of(PDF.of(docx(kind, rows, other)));
    }

    static byte[] pdf(byte[] docx) {
        return PDF.of(docx);
    }

    static byte[] docx(LetterKind kind, List<Map<String, String>> rows, Map<String, String> other) throws IOException {
        Map<String, String> fields = fields();
        fields.putAll(other);
        return FILL.fill(DefaultTemplates.of(kind), "函", LocalDate.of(2020, 11, 18), fields, rows);
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        fields.put("issuer", ISSUER);
        fields.put("number", "六重办提醒〔2020〕12号");
        fields.put("unit", "温州市交通运输局");
        fields.put("cutOff", "2020年11月15日");
        fields.put("count", "4");
        fields.put("longest", "123");
        fields.put("basis", "“六重”清单督查办法：对滞后单位实行半月一提醒、一月一约谈，确保问题及时销号、项目快速推进。");
        fields.put("replyDue", "2020年11月25日");
        fields.put("date", DATE);
        fields.put("copies", "抄送：市委办公室，市政府办公室，市发展和改革委员会，市纪委市监委，各县（市、区）六重办。");
        fields.put("contact", "张某");
        fields.put("phone", "0577-12345678");
        fields.put("month", "2020年10月");
        fields.put("level", "市六重办主任");
        fields.put("scheduled", "2020年11月23日");
        fields.put("place", "市行政中心3号楼501会议室");
        fields.put("reminders", "六重办提醒〔2020〕8号、六重办提醒〔2020〕10号");
        fields.put("minutesMark", "六重办约谈纪要");
        fields.put("held", "2020年11月23日");
        fields.put("minutes", paragraphs(2));
        fields.put("requirements", "一是完成剩余12户房屋征收（2020年12月31日前）；\n二是资金拨付到位（2020年12月10日前）。");
        fields.put("present", "李某、王某、赵某（市交通运输局），钱某、孙某（市发展改革委），周某（鹿城区政府）");
        fields.put("absent", "无");
        fields.put("observers", "无");
        return fields;
    }

    static String paragraphs(int count) {
        return String.join(
                "\n",
                IntStream.rangeClosed(1, count)
                        .mapToObj(no -> "第" + no + "段，会议指出，项目推进缓慢，主要原因是征地拆迁政策处理不到位、资金拨付不及时，责任单位主动协调不够。")
                        .toList());
    }

    static List<Map<String, String>> rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(no -> row(no, no % 3 == 0 ? "温州市域铁路一期工程（瓯江口段）" : "瓯江引水工程", "事项" + no + "号"))
                .toList();
    }

    static Map<String, String> row(int no, String project, String title) {
        return Map.of(
                "no", String.valueOf(no),
                "project", project,
                "kind", "节点",
                "title", title,
                "due", "2020-10-31",
                "days", "12",
                "light", "黄灯");
    }
}
