package cn.liuzhong.letter;

import cn.liuzhong.access.Caller;
import cn.liuzhong.calendar.rules.HalfMonth;
import cn.liuzhong.letter.rules.LetterTexts;
import cn.liuzhong.letter.rules.PaperFormat;
import cn.liuzhong.reminder.FindReminders;
import cn.liuzhong.reminder.IssuedLetter;
import cn.liuzhong.reminder.ReminderView;
import cn.liuzhong.stationery.LetterContent;
import cn.liuzhong.stationery.rules.ChineseDate;
import cn.liuzhong.stationery.rules.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/**
 * The 提醒函 as a file: printed when it is first asked for, the same bytes ever after, also once it is withdrawn. For who may see
 * the letter; others find nothing.
 */
@ApplicationScoped
public class PrintLetter {

    private final FindReminders reminders;
    private final PrintOnce once;
    private final LagRows rows;

    PrintLetter(FindReminders reminders, PrintOnce once, LagRows rows) {
        this.reminders = reminders;
        this.once = once;
        this.rows = rows;
    }

    @Transactional
    public PrintedLetter handle(Caller caller, UUID reminderId, PaperFormat format) {
        IssuedLetter issued = reminders.issued(caller, reminderId);
        return once.of(caller, reminderId, format, issued.letter().number(), () -> content(issued));
    }

    private static String period(String text) {
        return HalfMonth.parse(text).map(ChineseDate::of).orElse(text);
    }

    private LetterContent content(IssuedLetter issued) {
        ReminderView letter = issued.letter();
        return new LetterContent(
                LetterKind.REMINDER_LETTER,
                issued.stationery().head(),
                issued.stationery().template(),
                letter.issuedOn(),
                letter.number(),
                Map.of(
                        "number", letter.number(),
                        "unit", issued.unitName(),
                        "period", period(letter.period()),
                        "cutOff", ChineseDate.of(letter.asOf().minusDays(1)),
                        "count", LagRows.count(letter.items()),
                        "longest", LagRows.longest(letter.items()),
                        "replyDue", ChineseDate.of(letter.replyDueOn()),
                        "date", ChineseDate.of(letter.issuedOn()),
                        "copies", LetterTexts.copies(letter.copies())),
                rows.of(letter.items()));
    }
}
