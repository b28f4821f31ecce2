package cn.liuzhong.stationery;

import static java.util.Map.entry;

import cn.liuzhong.calendar.rules.HalfMonth;
import cn.liuzhong.stationery.rules.ChineseDate;
import cn.liuzhong.stationery.rules.LetterKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** A made-up letter, to show what a template looks like with the facts of one. */
final class MadeUpLetter {

    private static final List<Map<String, String>> ROWS = List.of(
            Map.ofEntries(
                    entry("no", "1"),
                    entry("project", "示例研发基地"),
                    entry("kind", "节点"),
                    entry("title", "地下室主体施工"),
                    entry("due", "2020-10-02"),
                    entry("days", "47"),
                    entry("light", "红")),
            Map.ofEntries(
                    entry("no", "2"),
                    entry("project", "示例商务区道路工程"),
                    entry("kind", "问题"),
                    entry("title", "用地指标未落实"),
                    entry("due", "2020-11-06"),
                    entry("days", "12"),
                    entry("light", "黄")));

    private MadeUpLetter() {}

    /** @param day of its issue */
    static LetterContent of(LetterKind kind, int headVersion, LocalDate day) {
        String number = number(kind, day.getYear());
        Map<String, String> fields = Map.ofEntries(
                entry("number", number),
                entry("unit", "示例街道"),
                entry("level", "“六重”办"),
                entry("period", ChineseDate.of(HalfMonth.containing(day))),
                entry("month", ChineseDate.of(YearMonth.from(day))),
                entry("cutOff", ChineseDate.of(day.minusDays(3))),
                entry("count", String.valueOf(ROWS.size())),
                entry("longest", ROWS.get(0).get("days")),
                entry("replyDue", ChineseDate.of(day.plusDays(7))),
                entry("date", ChineseDate.of(day)),
                entry("copies", "抄送：分管区领导，第一专项小组。"),
                entry("scheduled", ChineseDate.of(day.plusDays(5), LocalTime.of(9, 30))),
                entry("place", "区行政中心301会议室"),
                entry("reminders", number(LetterKind.REMINDER_LETTER, day.getYear())),
                entry("held", ChineseDate.of(day.minusDays(1))),
                entry("minutes", "责任单位说明了滞后原因。\n会议议定增加班组，按周报送进度。"),
                entry("requirements", "一是完成地下室主体施工（" + ChineseDate.of(day.plusDays(30)) + "前）；\n二是每周报送进度。"),
                entry("present", "示例街道 主任"),
                entry("absent", "示例街道 副主任"),
                entry("observers", "第一专项小组"),
                entry("rectificationDue", ChineseDate.of(day.plusDays(12))),
                entry("resultDue", ChineseDate.of(day.plusDays(35))));
        return new LetterContent(kind, headVersion, 0, day, number, fields, ROWS);
    }

    private static String number(LetterKind kind, int year) {
        return switch (kind) {
            case REMINDER_LETTER -> "六重办提醒〔" + year + "〕12号";
            case INTERVIEW_NOTICE -> "六重办约谈〔" + year + "〕3号";
            case INTERVIEW_MINUTES -> "〔" + year + "〕3号";
        };
    }
}
