package cn.liuzhong.notification;

import cn.liuzhong.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One thing to be told, written in the transaction of what it tells of. */
@Entity
class Outbox {

    @Id
    UUID id = Ids.next();

    String event;
    UUID subjectId;
    UUID unitId;

    @Column(updatable = false)
    Instant createdAt;

    static Outbox of(String event, Announcement announcement, Instant at) {
        Outbox row = new Outbox();
        row.event = event;
        row.subjectId = announcement.subjectId();
        row.unitId = announcement.unitId();
        row.createdAt = at;
        return row;
    }
}
