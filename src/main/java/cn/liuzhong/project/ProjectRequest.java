package cn.liuzhong.project;

import cn.liuzhong.project.rules.ListState;
import cn.liuzhong.project.rules.Nature;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** What a client states of a project. Lists that are not sent are empty, the 在册状态 is {@code ON_LIST}. */
public record ProjectRequest(
        @Size(max = 50)
                @Pattern(regexp = "^\\S(.*\\S)?$", message = "{invalid.line}")
                @Schema(description = "清单编号", examples = "2020-005")
                String listNo,
        @NotBlank @Size(max = 200) @Schema(examples = "中胤鞋研发基地") String name,
        @Size(max = 20) @UniqueElements @Schema(description = "国家代码", examples = "[\"2020-330302-48-03-100000\"]")
                List<
                                @NotNull
                                @Pattern(
                                        regexp = "^\\d{4}-\\d{6}-\\d{2}-\\d{2}-\\d{6}$",
                                        message = "{invalid.national-code}")
                                String>
                        nationalCodes,
        @Size(max = 20) @UniqueElements @Schema(description = "六重类别, codes", examples = "[\"MAJOR_PROJECT\"]")
                List<@NotNull @Size(max = 40) String> categories,
        Nature nature,
        @Size(max = 4000) @Schema(description = "建设内容") String content,
        @DecimalMin("0")
                @Digits(integer = 14, fraction = 4)
                @Schema(description = "Total investment, 万元", examples = "100000")
                BigDecimal totalInvestment,
        @NotNull @Schema(description = "责任单位") UUID unitId,
        @Size(max = 20) @UniqueElements @Schema(description = "配合单位, without the responsible one")
                List<@NotNull UUID> coUnitIds,
        @Schema(description = "专项小组") UUID groupId,
        @Size(max = 50) @Schema(description = "挂钩区领导", examples = "挂钩区领导（示例）") String linkedLeader,
        @Schema(description = "在册状态; only ON_LIST is supervised. A change cannot take it away", examples = "ON_LIST")
                ListState listState,
        @Size(max = 40) @Schema(description = "Life-cycle phase, a code", examples = "CONSTRUCTION") String phaseCode,
        @Schema(description = "入库: when the statistics took it in", examples = "2020-06-30") LocalDate statisticsOn,
        @Schema(description = "Planned start", examples = "2020-03-01") LocalDate startOn,
        @Schema(description = "Planned finish, not before the start", examples = "2022-12-31") LocalDate finishOn,
        @Size(max = 20) @Schema(description = "年度角色, one for a year") List<@NotNull @Valid RoleOfYear> yearRoles,
        @Size(max = 2000) String note,
        @Schema(description = "示例: made up for the demonstration list", examples = "false") Boolean sample) {

    public ProjectRequest {
        nationalCodes = orEmpty(nationalCodes);
        categories = orEmpty(categories);
        coUnitIds = orEmpty(coUnitIds);
        yearRoles = orEmpty(yearRoles);
        listState = listState == null ? ListState.ON_LIST : listState;
        sample = sample != null && sample;
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
