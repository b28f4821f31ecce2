package cn.liuzhong.campaign;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.rules.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Sets a project of a campaign a target. */
@ApplicationScoped
public class SetTargets {

    /** So many targets a campaign has at most: they are judged together. */
    private static final int MOST = 2000;

    private final CampaignRepository campaigns;
    private final TargetRepository targets;
    private final OfficeClock clock;

    SetTargets(CampaignRepository campaigns, TargetRepository targets, OfficeClock clock) {
        this.campaigns = campaigns;
        this.targets = targets;
        this.clock = clock;
    }

    @Transactional
    public TargetView handle(Caller caller, UUID campaignId, TargetRequest request) {
        Campaign campaign = campaigns.require(caller.scope(), campaignId);
        check(campaign, request);
        CampaignTarget target = new CampaignTarget();
        target.campaignId = campaignId;
        target.projectId = request.projectId();
        target.title = request.title();
        target.dueOn = request.dueOn();
        target.milestoneId = request.milestoneId();
        target.amount = request.amount();
        targets.persistAndFlush(target);
        return TargetView.of(targets.row(target.id, clock.today()), clock.today());
    }

    private void check(Campaign campaign, TargetRequest request) {
        if (!campaign.projectIds.contains(request.projectId())) {
            throw new InvalidInput("/projectId", "reference");
        }
        if (!campaign.days().contain(request.dueOn())) {
            throw new InvalidInput("/dueOn", "target.outside", campaign.fromOn.toString(), campaign.untilOn.toString());
        }
        if (request.milestoneId() != null && request.amount() != null) {
            throw new InvalidInput("/amount", "target.one-measure");
        }
        if (request.milestoneId() != null && !targets.isMilestoneOf(request.milestoneId(), request.projectId())) {
            throw new InvalidInput("/milestoneId", "reference");
        }
        if (targets.countOfCampaign(campaign.id) >= MOST) {
            throw new Refused(Refusal.of("campaign.targets-many", MOST));
        }
    }
}
