package cn.liuzhong.campaign;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Which projects a campaign is about. */
public record CampaignProjectsRequest(
        @NotNull @Size(max = CampaignProjectsRequest.MOST) @UniqueElements @Schema(description = "All of them")
                List<@NotNull UUID> projectIds) {

    /** So many projects a campaign is about at most. */
    static final int MOST = 500;
}
