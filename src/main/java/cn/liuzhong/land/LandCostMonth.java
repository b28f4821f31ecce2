package cn.liuzhong.land;

import cn.liuzhong.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;

/** What of a land cost counts in a month while it is spread. */
@Entity
class LandCostMonth {

    @Id
    UUID id = Ids.next();

    @Column(updatable = false)
    UUID landCostId;

    @Column(updatable = false)
    UUID projectId;

    @Column(updatable = false)
    int period;

    /** 万元 */
    BigDecimal amount;
}
