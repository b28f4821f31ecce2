package cn.liuzhong.interview;

import cn.liuzhong.interview.rules.InterviewLevel;
import cn.liuzhong.interview.rules.InterviewRecorded;
import cn.liuzhong.interview.rules.InterviewStatus;
import cn.liuzhong.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 约谈: the monthly talk with one unit. */
@Entity
class Interview {

    @Id
    UUID id = Ids.next();

    UUID runId;
    UUID unitId;
    String period;
    LocalDate asOf;

    @Enumerated(EnumType.STRING)
    InterviewStatus status = InterviewStatus.PROPOSED;

    @Enumerated(EnumType.STRING)
    InterviewLevel level;

    int settingsVersion;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> reminderIds = List.of();

    LocalDate scheduledOn;

    /** Null while only the day is settled. */
    LocalTime scheduledTime;

    String place;
    LocalDate heldOn;
    String minutes;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Requirement> requirements = List.of();

    /** Null while it is not on record. */
    @JdbcTypeCode(SqlTypes.JSON)
    Attendance attendance;

    /** 整改方案 */
    String rectification;

    /** 承诺 */
    String commitment;

    String result;
    LocalDate resultOn;
    LocalDate closedOn;

    @Version
    long version;

    /** What is on record of the talk. */
    InterviewRecorded recorded() {
        return new InterviewRecorded(minutes != null, rectification != null, commitment != null);
    }
}
