package cn.liuzhong.campaign;

import cn.liuzhong.platform.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project of a campaign. */
@Schema(name = "CampaignProject")
public record CampaignProjectView(Ref project, Ref unit) {}
