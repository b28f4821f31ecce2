package cn.liuzhong.campaign;

import cn.liuzhong.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a project of a campaign is to reach by a day. */
@Entity
class CampaignTarget {

    @Id
    UUID id = Ids.next();

    @Column(updatable = false)
    UUID campaignId;

    @Column(updatable = false)
    UUID projectId;

    String title;
    LocalDate dueOn;

    /** Reached when this is completed; null where it is not a milestone. */
    @Column(updatable = false)
    UUID milestoneId;

    /** Reached when so much was invested since January of the due day's year, 万元; null where it is no amount. */
    @Column(updatable = false)
    BigDecimal amount;

    /** Of a target that is neither. */
    LocalDate doneOn;

    String doneNote;
    String doneBy;
    Instant doneAt;

    @Version
    long version;
}
