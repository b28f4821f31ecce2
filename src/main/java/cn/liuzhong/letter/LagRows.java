package cn.liuzhong.letter;

import cn.liuzhong.lag.LagItemView;
import cn.liuzhong.platform.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The table of lags in a letter. */
@ApplicationScoped
class LagRows {

    private final Messages messages;

    LagRows(Messages messages) {
        this.messages = messages;
    }

    /** In the order of the letter, from 1. */
    List<Map<String, String>> of(List<LagItemView> items) {
        List<Map<String, String>> rows = new ArrayList<>(items.size());
        for (LagItemView item : items) {
            rows.add(Map.of(
                    "no", String.valueOf(rows.size() + 1),
                    "project", inOneLine(item.project().name()),
                    "kind", messages.name(Messages.DEFAULT, item.kind()),
                    "title", inOneLine(item.title()),
                    "due", item.dueOn() == null ? "—" : item.dueOn().toString(),
                    "days", String.valueOf(item.lagDays()),
                    "light", messages.name(Messages.DEFAULT, item.light())));
        }
        return rows;
    }

    /** A cell has no room for paragraphs: twenty lines of one word each would be higher than a page. */
    private static String inOneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    static String count(List<LagItemView> items) {
        return String.valueOf(items.size());
    }

    /** Days of the one that lags longest. */
    static String longest(List<LagItemView> items) {
        return String.valueOf(
                items.stream().mapToInt(LagItemView::lagDays).max().orElse(0));
    }
}
