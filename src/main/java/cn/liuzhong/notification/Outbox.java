package cn.liuzhong.notification;

import cn.liuzhong.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One thing to be told to one audience, written in the transaction of what it tells of. */
@Entity
class Outbox {

    @Id
    UUID id = Ids.next();

    String event;
    UUID subjectId;

    @Enumerated(EnumType.STRING)
    Audience.Kind audience;

    UUID unitId;
    UUID groupId;
    String occurrence;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> facts;

    UUID batch;

    /** In the order of announcing; given by the database. */
    @Column(insertable = false, updatable = false)
    Long place;

    @Column(updatable = false)
    Instant createdAt;

    /** When messages were made of it; null: not yet. */
    Instant toldAt;

    static Outbox of(NotificationEvent event, UUID batch, Announcement announcement, Instant at) {
        Outbox row = new Outbox();
        row.event = event.wireName();
        row.subjectId = announcement.subjectId();
        row.audience = announcement.audience().kind();
        row.unitId = announcement.audience().unitId();
        row.groupId = announcement.audience().groupId();
        row.occurrence = announcement.occurrence();
        row.facts = announcement.facts();
        row.batch = batch;
        row.createdAt = at;
        return row;
    }

    Addresses.Topic topic() {
        return new Addresses.Topic(NotificationEvent.named(event), new Audience(audience, unitId, groupId));
    }
}
