package cn.liuzhong.stationery.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The letters that are printed from a template, with the fields that their templates may use and those they must. */
public enum LetterKind {
    /** 提醒函 */
    REMINDER_LETTER(
            Set.of("issuer", "number", "unit", "count", "replyDue", "date", LetterKind.TABLE),
            Set.of("period", "cutOff", "longest", "basis", "contact", "phone", "copies")),
    /** 约谈通知书 */
    INTERVIEW_NOTICE(
            Set.of("issuer", "number", "unit", "level", "scheduled", "date", LetterKind.TABLE),
            Set.of(
                    "month",
                    "place",
                    "count",
                    "longest",
                    "basis",
                    "contact",
                    "phone",
                    "reminders",
                    "rectificationDue",
                    "resultDue",
                    "copies")),
    /** 约谈纪要 */
    INTERVIEW_MINUTES(
            Set.of("minutesMark", "unit", "held", "minutes", "requirements", "date", LetterKind.TABLE),
            Set.of(
                    "issuer",
                    "number",
                    "level",
                    "place",
                    "month",
                    "count",
                    "longest",
                    "basis",
                    "contact",
                    "phone",
                    "present",
                    "absent",
                    "observers",
                    "rectificationDue",
                    "resultDue",
                    "copies"));

    /** Stands in the row above the one that is repeated for each lag. */
    public static final String TABLE = "items";

    /** What the repeated row may show, in square brackets: 序号, 项目名称, 事项, 名称, 应完成日期, 滞后天数, 亮灯. */
    public static final List<String> COLUMNS = List.of("no", "project", "kind", "title", "due", "days", "light");

    /** Without these nobody could tell which lag a row is about. */
    public static final List<String> REQUIRED_COLUMNS = List.of("project", "title", "days");

    private final Set<String> required;
    private final Set<String> optional;

    LetterKind(Set<String> required, Set<String> optional) {
        this.required = required;
        this.optional = optional;
    }

    public Set<String> required() {
        return new TreeSet<>(required);
    }

    /** All that a template of this kind may use. */
    public Set<String> fields() {
        Set<String> all = new TreeSet<>(required);
        all.addAll(optional);
        return all;
    }
}
