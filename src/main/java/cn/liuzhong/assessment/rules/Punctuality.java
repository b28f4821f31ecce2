package cn.liuzhong.assessment.rules;

import java.util.List;

/**
 * What fell due in the month, and what of it was done by its day. Each thing counts once, in the month in which it falls due:
 * what is done long before counts then. What has an accepted reason and is not done in time is left out.
 */
public record Punctuality(int due, int onTime) {

    public static Punctuality of(List<DueItem> items) {
        int onTime = (int) items.stream().filter(DueItem::onTime).count();
        int excused = (int)
                items.stream().filter(item -> item.exempt() && !item.onTime()).count();
        return new Punctuality(items.size() - excused, onTime);
    }
}
