package cn.liuzhong.land;

import cn.liuzhong.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;

/** 土地费用 of a project; its months are {@link LandCostMonth}. Months are kept as one number, 202006. */
@Entity
class LandCost {

    @Id
    UUID id = Ids.next();

    @Column(updatable = false)
    UUID projectId;

    /** 万元 */
    BigDecimal amount;

    int booked;
    int spreadFrom;
    int spreadUntil;

    @Version
    long version;
}
