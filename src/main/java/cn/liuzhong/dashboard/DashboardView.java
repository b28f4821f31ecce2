package cn.liuzhong.dashboard;

import cn.liuzhong.lag.UnitLagView;
import cn.liuzhong.progress.YearByMonthView;
import cn.liuzhong.project.CodedProjects;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The console's first page, of what the caller sees. */
@Schema(name = "Dashboard")
public record DashboardView(
        LocalDate asOf,
        @Schema(description = "Projects on the list or suspended; every light, also with none")
                List<LightCountView> lights,
        @Schema(description = "The same projects by phase, the most first") List<CodedProjects> phases,
        @Schema(description = "The same by category; one with several is in each, so never sum these up")
                List<CodedProjects> categories,
        @Schema(description = "Of the year of the last month that was complete at `asOf`") YearByMonthView year,
        @Schema(description = "The first 20, the longest lag first") List<UnitLagView> laggingUnits,
        DueSoonView dueSoon,
        @Schema(description = "As they are open now, with their age at `asOf`") List<IssueCountView> openIssues,
        @Schema(description = "What waits for the one who asks, as it is now") List<TodoView> todo) {}
