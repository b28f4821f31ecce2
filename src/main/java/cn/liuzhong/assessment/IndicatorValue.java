package cn.liuzhong.assessment;

import cn.liuzhong.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;

/** An indicator's target and actual of a period; at least one of the two. */
@Entity
class IndicatorValue {

    @Id
    UUID id = Ids.next();

    @Column(updatable = false)
    UUID indicatorId;

    /** As {@code IndicatorPeriod} writes it. */
    @Column(updatable = false)
    String period;

    BigDecimal target;
    BigDecimal actual;
    String note;

    @Version
    long version;
}
