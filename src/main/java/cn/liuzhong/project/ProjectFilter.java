package cn.liuzhong.project;

import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.project.rules.ListState;
import cn.liuzhong.project.rules.YearRole;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which projects are asked for; what is not sent does not narrow. */
public class ProjectFilter {

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Part of the name, the list number or a national code", example = "鞋研发")
    String q;

    @QueryParam("unit")
    @Parameter(description = "The responsible unit")
    UUID unit;

    @QueryParam("group")
    UUID group;

    @QueryParam("category")
    @Size(max = 40)
    @Parameter(description = "A category's code", example = "MAJOR_PROJECT")
    String category;

    @QueryParam("light")
    @Parameter(description = "亮灯 at `asOf`")
    Light light;

    @QueryParam("asOf")
    @Parameter(
            description = "The day whose lights are shown and looked for. Default: today; at most 366 days after it",
            example = "2020-11-16")
    LocalDate asOf;

    @QueryParam("listState")
    ListState listState;

    @QueryParam("yearRole")
    @Parameter(description = "年度角色 of `year`")
    YearRole yearRole;

    @QueryParam("year")
    @Min(2000)
    @Max(2100)
    @Parameter(
            description = "The year of `yearRole`; the current one where it is not sent. Alone: any role",
            example = "2020")
    Integer year;

    /** The year that is looked at. */
    public int yearOr(int current) {
        return year == null ? current : year;
    }

    /** The responsible unit that is asked for; null: all. */
    public UUID unit() {
        return unit;
    }
}
