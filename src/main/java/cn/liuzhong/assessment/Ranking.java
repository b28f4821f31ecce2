package cn.liuzhong.assessment;

import cn.liuzhong.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A published month of 比看: what it says never changes. */
@Entity
@Immutable
class Ranking {

    @Id
    UUID id = Ids.next();

    /** As {@code WholeMonth} writes it. */
    String period;

    int settingsVersion;
    String publishedBy;
    Instant publishedAt;

    /** The last day for objections. */
    LocalDate objectionsUntil;
}
