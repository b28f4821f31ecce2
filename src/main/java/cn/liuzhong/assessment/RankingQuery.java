package cn.liuzhong.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which ranking a request wants. */
public class RankingQuery {

    @QueryParam("period")
    @Size(max = 7)
    @Parameter(description = "A month. Default: the last that has ended", example = "2020-11")
    String period;

    @QueryParam("kind")
    @Size(max = 50)
    @Parameter(description = "Of units of this kind, a code of the list UNIT_KIND", example = "SUBDISTRICT")
    String kind;

    @QueryParam("preview")
    @DefaultValue("false")
    @NotNull
    @Parameter(description = "Whether a month that has not ended is shown as it stands", example = "false")
    Boolean preview;

    /**
     * Of a month that has ended.
     *
     * @param kind of units; null for all
     */
    public static RankingQuery of(String period, String kind) {
        RankingQuery query = new RankingQuery();
        query.period = period;
        query.kind = kind;
        query.preview = false;
        return query;
    }
}
