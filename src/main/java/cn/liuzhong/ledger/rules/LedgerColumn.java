package cn.liuzhong.ledger.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of a ledger: each with the title that this service gives it and the titles that offices give it. */
public enum LedgerColumn {
    SEQUENCE(Kind.NOT_READ, "序号"),
    LIST_NO(Kind.LINE, "清单编号", "编号", "清单号", "项目编号", "清单序号"),
    PROJECT_CODES(Kind.LIST, "国家代码", "项目代码", "国家项目代码", "项目统一代码", "投资项目代码", "项目赋码", "项目编码"),
    NAME(Kind.LINE, "项目名称", "名称", "工程名称", "项目", "建设项目", "建设项目名称"),
    UNIT(Kind.LINE, "责任单位", "牵头单位", "主体单位", "项目责任单位", "责任主体"),
    CO_UNITS(Kind.LIST, "配合单位", "协办单位", "协同单位"),
    GROUP(Kind.LINE, "专项小组", "牵头小组", "工作小组"),
    LINKED_LEADER(Kind.LINE, "挂钩区领导", "联系领导", "挂钩领导", "联系区领导", "挂钩联系领导", "分管区领导"),
    CATEGORIES(Kind.LIST, "六重类别", "类别", "项目类别"),
    NATURE(Kind.CHOICE, "投资主体", "投资性质", "投资类型"),
    YEAR_ROLES(Kind.ROLES, "年度角色", "建设类别", "项目性质", "建设性质", "年度类别"),
    LIST_STATE(Kind.CHOICE, "在册状态", "清单状态"),
    PHASE(Kind.LINE, "项目阶段", "阶段", "建设阶段", "目前阶段"),
    CONTENT(Kind.TEXT, "建设内容和规模", "建设内容", "建设内容及规模", "建设规模", "建设规模和内容", "建设规模及内容", "主要建设内容"),
    TOTAL_INVESTMENT(Kind.MONEY, "总投资", "总投资额", "计划总投资", "项目总投资", "估算总投资", "计划总投资额"),
    ANNUAL_PLAN(
            Kind.MONEY,
            "年度计划投资",
            "计划投资额",
            "计划投资",
            "年度计划投资额",
            "年度投资计划",
            "年度投资",
            "当年计划投资",
            "投资计划",
            "年计划投资",
            "年计划投资额",
            "本年计划投资"),
    PLAN_REASON(Kind.LINE, "计划调整原因", "调整原因"),
    PLAN_APPROVER(Kind.LINE, "计划批准单位", "批准单位", "批准人"),
    START_ON(Kind.DATE, "计划开工", "开工时间", "开工日期", "计划开工时间", "计划开工日期"),
    FINISH_ON(Kind.DATE, "计划竣工", "竣工时间", "竣工日期", "完工时间", "计划竣工时间", "计划竣工日期", "计划完工时间"),
    STATISTICS_ON(Kind.DATE, "入库日期", "入库时间", "统计入库时间"),
    SAMPLE(Kind.CHOICE, "示例"),
    NOTE(Kind.TEXT, "备注", "说明"),
    MILESTONE_NAME(Kind.LINE, "节点名称", "节点", "里程碑", "节点内容"),
    MILESTONE_DUE(Kind.DATE, "节点时间", "节点日期", "计划完成时间", "完成时限", "节点完成时间", "计划完成日期"),
    LIGHT(Kind.NOT_READ, "亮灯"),
    /** What was done is reported month by month, and checked; a ledger does not say of which day it speaks. */
    PROGRESS(
            Kind.NOT_READ,
            "完成数",
            "完成投资",
            "完成投资额",
            "累计完成投资",
            "年完成数",
            "完成率",
            "完成率(%)",
            "形象进度",
            "至底形象进度",
            "目前形象进度",
            "节点状态",
            "实际完成");

    /** How a column's cells are read. */
    public enum Kind {
        LINE,
        TEXT,
        LIST,
        CHOICE,
        ROLES,
        MONEY,
        DATE,
        NOT_READ
    }

    private static final Map<String, LedgerColumn> BY_TITLE = new HashMap<>();

    static {
        for (LedgerColumn column : values()) {
            column.titles.forEach(title -> BY_TITLE.put(title, column));
        }
    }

    private final Kind kind;
    private final List<String> titles;

    LedgerColumn(Kind kind, String... titles) {
        this.kind = kind;
        this.titles = Arrays.stream(titles).map(CellText::key).toList();
    }

    public Kind kind() {
        return kind;
    }

    /** The title in this service's own workbooks. */
    public String title() {
        return titles.get(0);
    }

    public List<String> titles() {
        return titles;
    }

    /** @param title without blanks, brackets and years */
    static Optional<LedgerColumn> titled(String title) {
        return Optional.ofNullable(BY_TITLE.get(title));
    }
}
