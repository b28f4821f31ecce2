package cn.liuzhong.factor;

import cn.liuzhong.factor.rules.FactorFacts;
import cn.liuzhong.factor.rules.FactorState;
import cn.liuzhong.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** 要素需求: what a project needs by a day, and who is to provide it. */
@Entity
class FactorNeed {

    @Id
    UUID id = Ids.next();

    @Column(updatable = false)
    UUID projectId;

    String factorCode;
    String title;
    BigDecimal quantity;

    /** What the quantity is counted in: 亩, 吨标准煤 … */
    String measure;

    LocalDate neededBy;
    String provider;
    UUID providerUnitId;

    @Enumerated(EnumType.STRING)
    FactorState state;

    /** By when it was promised; null where no day was named. */
    LocalDate promisedBy;

    LocalDate providedOn;
    String note;

    @Column(updatable = false)
    String createdBy;

    @Column(updatable = false)
    Instant createdAt;

    @Version
    long version;

    FactorFacts facts() {
        return new FactorFacts(state, neededBy, providedOn);
    }

    void state(FactorRequest request) {
        factorCode = request.factor();
        title = request.title();
        quantity = request.quantity();
        measure = request.measure();
        neededBy = request.neededBy();
        provider = request.provider();
        providerUnitId = request.providerUnitId();
        note = request.note();
    }

    FactorRequest asRequest() {
        return new FactorRequest(factorCode, title, quantity, measure, neededBy, provider, providerUnitId, note);
    }
}
