package cn.liuzhong.campaign;

import cn.liuzhong.campaign.rules.CampaignDays;
import cn.liuzhong.platform.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** 百日攻坚: a named, dated set of projects with targets. */
@Entity
class Campaign {

    @Id
    UUID id = Ids.next();

    String name;
    String note;
    LocalDate fromOn;

    /** The last day. */
    LocalDate untilOn;

    @ElementCollection
    @CollectionTable(name = "campaign_project", joinColumns = @JoinColumn(name = "campaign_id"))
    @Column(name = "project_id")
    Set<UUID> projectIds = new HashSet<>();

    @Column(updatable = false)
    String createdBy;

    @Column(updatable = false)
    Instant createdAt;

    @Version
    long version;

    CampaignDays days() {
        return new CampaignDays(fromOn, untilOn);
    }

    CampaignChange asChange() {
        return new CampaignChange(name, note, fromOn, untilOn);
    }

    void state(CampaignChange stated) {
        name = stated.name();
        note = stated.note();
        fromOn = stated.fromOn();
        untilOn = stated.untilOn();
    }
}
