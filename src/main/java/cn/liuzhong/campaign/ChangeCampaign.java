package cn.liuzhong.campaign;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.MergePatch;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.rules.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Changes a campaign's name, days or projects. */
@ApplicationScoped
public class ChangeCampaign {

    private final CampaignRepository campaigns;
    private final TargetRepository targets;
    private final CheckCampaign check;
    private final MergePatch mergePatch;
    private final OfficeClock clock;

    ChangeCampaign(
            CampaignRepository campaigns,
            TargetRepository targets,
            CheckCampaign check,
            MergePatch mergePatch,
            OfficeClock clock) {
        this.campaigns = campaigns;
        this.targets = targets;
        this.check = check;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @Transactional
    public CampaignView handle(Caller caller, UUID id, Expected expected, JsonNode patch) {
        Campaign campaign = campaigns.require(caller.scope(), id);
        expected.check(campaign.version);
        CampaignChange stated = mergePatch.apply(campaign.asChange(), patch, CampaignChange.class);
        check.moving(id, stated);
        campaign.state(stated);
        return flushed(campaign);
    }

    /** What has a target stays. */
    @Transactional
    public CampaignView projects(Caller caller, UUID id, Expected expected, CampaignProjectsRequest request) {
        Campaign campaign = campaigns.require(caller.scope(), id);
        expected.check(campaign.version);
        Set<UUID> wanted = check.projects(caller, request.projectIds());
        if (!wanted.containsAll(targets.projectsWithTargets(id))) {
            throw new Refused(Refusal.of("campaign.project-has-targets"));
        }
        campaign.projectIds.retainAll(wanted);
        campaign.projectIds.addAll(wanted);
        return flushed(campaign);
    }

    private CampaignView flushed(Campaign campaign) {
        campaigns.flush();
        return CampaignView.of(campaign, clock.today());
    }
}
