package cn.liuzhong.funding;

import cn.liuzhong.funding.rules.FundAmounts;
import cn.liuzhong.funding.rules.FundKind;
import cn.liuzhong.funding.rules.FundState;
import cn.liuzhong.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A special bond or a loan for a project. Amounts are 万元. */
@Entity
class Fund {

    @Id
    UUID id = Ids.next();

    @Column(updatable = false)
    UUID projectId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    FundKind kind;

    @Column(updatable = false)
    String name;

    @Enumerated(EnumType.STRING)
    FundState state = FundState.APPLIED;

    @Column(updatable = false)
    BigDecimal applied;

    @Column(updatable = false)
    LocalDate appliedOn;

    BigDecimal approved;
    LocalDate approvedOn;
    BigDecimal issued;
    LocalDate issuedOn;

    /** The sum of its uses. */
    BigDecimal used = BigDecimal.ZERO;

    @Column(updatable = false)
    String note;

    /** When and why it was refused or withdrawn. */
    LocalDate endedOn;

    String endedBecause;

    @Version
    long version;

    FundAmounts amounts() {
        return new FundAmounts(applied, approved, issued, used);
    }
}
