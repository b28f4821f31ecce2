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
                    "project", item.project().name(),
                    "kind", messages.name(Messages.DEFAULT, item.kind()),
                    "title", item.title(),
                    "due", item.dueOn() == null ? "—" : item.dueOn().toString(),
                    "days", String.valueOf(item.lagDays()),
                    "light", messages.name(Messages.DEFAULT, item.light())));
        }
        return rows;
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
