package cn.liuzhong.project;

import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.platform.Versioned;
import cn.liuzhong.project.rules.ListState;
import cn.liuzhong.project.rules.Nature;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as clients see it. */
@Schema(name = "Project")
public record ProjectView(
        UUID id,
        @Schema(nullable = true) String listNo,
        String name,
        List<String> nationalCodes,
        List<String> categories,
        @Schema(nullable = true) Nature nature,
        @Schema(nullable = true) String content,
        @Schema(nullable = true, description = "万元", examples = "100000") BigDecimal totalInvestment,
        Ref unit,
        List<Ref> coUnits,
        @Schema(nullable = true) Ref group,
        @Schema(nullable = true) String linkedLeader,
        ListState listState,
        @Schema(nullable = true) String phaseCode,
        @Schema(nullable = true) LocalDate statisticsOn,
        @Schema(nullable = true) LocalDate startOn,
        @Schema(nullable = true) LocalDate finishOn,
        List<RoleOfYear> yearRoles,
        @Schema(
                        nullable = true,
                        description = "亮灯 at the day asked for, today where none was; null for what is not supervised")
                Light light,
        @Schema(nullable = true) String note,
        boolean sample,
        Instant createdAt,
        long version)
        implements Versioned {}
