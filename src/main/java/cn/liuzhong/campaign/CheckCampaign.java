package cn.liuzhong.campaign;

import cn.liuzhong.access.Caller;
import cn.liuzhong.campaign.rules.CampaignDays;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.project.ReadProjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Checks what is stated of a campaign. */
@ApplicationScoped
class CheckCampaign {

    private final ReadProjectFacts projects;
    private final TargetRepository targets;

    CheckCampaign(ReadProjectFacts projects, TargetRepository targets) {
        this.projects = projects;
        this.targets = targets;
    }

    void days(CampaignChange stated) {
        if (stated.untilOn().isBefore(stated.fromOn())) {
            throw new InvalidInput("/untilOn", "campaign.until-before-from");
        }
    }

    /** Targets fall due within it. */
    void moving(UUID campaignId, CampaignChange stated) {
        days(stated);
        if (targets.anyOutside(campaignId, new CampaignDays(stated.fromOn(), stated.untilOn()))) {
            throw new InvalidInput("/untilOn", "campaign.targets-outside");
        }
    }

    Set<UUID> projects(Caller caller, List<UUID> projectIds) {
        Set<UUID> wanted = new HashSet<>(projectIds);
        if (!projects.refs(caller, wanted).keySet().containsAll(wanted)) {
            throw new InvalidInput("/projectIds", "reference");
        }
        return wanted;
    }
}
