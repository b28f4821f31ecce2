package cn.liuzhong.reminder;

import cn.liuzhong.platform.Ids;
import cn.liuzhong.reminder.rules.LetterNumber;
import cn.liuzhong.reminder.rules.ReminderStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 提醒: the half-month letter to one unit. */
@Entity
class Reminder {

    @Id
    UUID id = Ids.next();

    UUID runId;
    UUID unitId;
    String period;
    LocalDate asOf;
    int numberYear;
    int numberInYear;

    @Enumerated(EnumType.STRING)
    ReminderStatus status = ReminderStatus.ISSUED;

    LocalDate issuedOn;

    /** Stored, not computed: a sent letter does not change when the calendar does. */
    LocalDate replyDueOn;

    int settingsVersion;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> copies = List.of();

    /** As the letter addresses it; null for letters of before names were kept. */
    String unitName;

    /** What it is printed with, whenever that is. */
    int headVersion;

    int templateVersion;

    String acknowledgedBy;
    Instant acknowledgedAt;
    String reply;
    String repliedBy;
    Instant repliedAt;
    String withdrawnBy;
    Instant withdrawnAt;
    String withdrawalReason;

    @Version
    long version;

    LetterNumber number() {
        return new LetterNumber(numberYear, numberInYear);
    }
}
