package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import cn.liuzhong.lag.LagItemView;
import cn.liuzhong.platform.Messages;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.reminder.FindReminders;
import cn.liuzhong.reminder.ReminderFilter;
import cn.liuzhong.reminder.ReminderView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** The letters of a half month, an item a line. */
@ApplicationScoped
class ReminderSheet {

    private static final List<XlsxTable.Column> COLUMNS = List.of(
            new XlsxTable.Column("发文字号", 24),
            new XlsxTable.Column("期次", 12),
            new XlsxTable.Column("责任单位", 22),
            new XlsxTable.Column("状态", 10),
            new XlsxTable.Column("发文日期", 12),
            new XlsxTable.Column("回复期限", 12),
            new XlsxTable.Column("项目名称", 36),
            new XlsxTable.Column("滞后事项", 40),
            new XlsxTable.Column("应完成", 12),
            new XlsxTable.Column("滞后起", 12),
            new XlsxTable.Column("滞后天数", 10),
            new XlsxTable.Column("亮灯", 6));

    private final FindReminders reminders;
    private final Messages messages;

    ReminderSheet(FindReminders reminders, Messages messages) {
        this.reminders = reminders;
        this.messages = messages;
    }

    XlsxOutput of(Caller caller, ReminderFilter filter) {
        Page<ReminderView> first = reminders.page(caller, filter, Paging.first(Paging.MAX));
        return workbook -> {
            XlsxTable table = new XlsxTable(workbook, "提醒", "半月提醒一览表", COLUMNS);
            int letters = 0;
            int items = 0;
            Pages<ReminderView> pages = new Pages<>(first, paging -> reminders.page(caller, filter, paging));
            for (; pages.isThere(); pages.next()) {
                for (ReminderView letter : pages.items()) {
                    letter.items().forEach(item -> table.row(row(letter, item)));
                    letters++;
                    items += letter.items().size();
                }
                table.flush();
            }
            table.sums(Arrays.asList(
                    "合计", null, letters + "份", null, null, null, null, items + "项", null, null, null, null));
            table.finish();
        };
    }

    private List<Object> row(ReminderView letter, LagItemView item) {
        return Arrays.asList(
                letter.number(),
                letter.period(),
                letter.unit().name(),
                messages.name(Messages.DEFAULT, letter.status()),
                letter.issuedOn(),
                letter.replyDueOn(),
                item.project().name(),
                item.title(),
                item.dueOn(),
                item.lagSince(),
                item.lagDays(),
                item.light());
    }
}
