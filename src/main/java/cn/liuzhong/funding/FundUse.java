package cn.liuzhong.funding;

import cn.liuzhong.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What was used of a fund on a day, or negative what was not used after all; never changes. */
@Entity
@Immutable
class FundUse {

    @Id
    UUID id = Ids.next();

    UUID fundId;
    UUID projectId;
    LocalDate usedOn;

    /** 万元, not 0. */
    BigDecimal amount;

    String note;
    String notedBy;
    Instant notedAt;
}
