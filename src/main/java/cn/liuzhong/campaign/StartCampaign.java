package cn.liuzhong.campaign;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Names a set of projects and its days. */
@ApplicationScoped
public class StartCampaign {

    private final CampaignRepository campaigns;
    private final CheckCampaign check;
    private final OfficeClock clock;

    StartCampaign(CampaignRepository campaigns, CheckCampaign check, OfficeClock clock) {
        this.campaigns = campaigns;
        this.check = check;
        this.clock = clock;
    }

    @Transactional
    public CampaignView handle(Caller caller, CampaignRequest request) {
        check.days(request.asChange());
        Campaign campaign = new Campaign();
        campaign.state(request.asChange());
        campaign.projectIds = check.projects(caller, request.projectIds());
        campaign.createdBy = caller.name();
        campaign.createdAt = clock.now();
        campaigns.persistAndFlush(campaign);
        return CampaignView.of(campaign, clock.today());
    }
}
