package cn.liuzhong.reminder;

import cn.liuzhong.lag.LagSnapshot;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;

/** One lag that a letter names. */
@Entity
@IdClass(ReminderItem.Key.class)
class ReminderItem {

    record Key(UUID reminderId, int position) {}

    @Id
    UUID reminderId;

    @Id
    int position;

    @Embedded
    LagSnapshot lag;

    ReminderItem() {}

    ReminderItem(UUID reminderId, int position, LagSnapshot lag) {
        this.reminderId = reminderId;
        this.position = position;
        this.lag = lag;
    }
}
