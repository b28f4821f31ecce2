package cn.liuzhong.access;

import cn.liuzhong.testsupport.Sheets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * Rows to be asked for, in the state that an operation needs. Another's are first brought to that state as one's own and then
 * handed over with their project, so that nothing but their owner is in the way.
 */
final class MatrixRows {

    private static final Map<String, String> NEEDED_BY_ACTION = Map.of(
            "START", "OPEN",
            "REQUEST_CLOSURE", "OPEN",
            "ESCALATE", "OPEN",
            "CHECK", "CLOSURE_REQUESTED",
            "RETURN", "CLOSURE_REQUESTED",
            "CLOSE", "CLOSURE_CHECKED",
            "REOPEN", "CLOSED",
            "LOOK_BACK", "CLOSED");

    static final String FIGURES = "2019";

    private final Api api;
    private final MatrixList list;
    private final String unit;
    private final String group;
    private String campaignProject;

    /** @param own whether they are those of the unit and the group that ask, or the others' */
    MatrixRows(Api api, MatrixList list, boolean own) {
        this(api, list, own ? list.unit : list.otherUnit, own ? list.group : list.otherGroup);
    }

    MatrixRows(Api api, MatrixList list, String unit, String group) {
        this.api = api;
        this.list = list;
        this.unit = unit;
        this.group = group;
    }

    String unit() {
        return unit;
    }

    String group() {
        return group;
    }

    String project() {
        String project = fresh();
        handOver(project);
        return project;
    }

    /** One with a plan for this year. */
    String plannedProject() {
        String project = fresh();
        api.put(Sender.OFFICE, "/projects/" + project + "/plans/" + list.today.getYear(), Map.of("annual", 1200));
        handOver(project);
        return project;
    }

    /** One that has reported this month. */
    String reportedProject() {
        String project = fresh();
        api.put(
                Sender.UNIT,
                "/projects/" + project + "/progress/" + YearMonth.from(list.today),
                Map.of("cumulative", 24000));
        handOver(project);
        return project;
    }

    String attachment() {
        String project = fresh();
        String month = "/projects/" + project + "/progress/" + YearMonth.from(list.today);
        api.put(Sender.UNIT, month, Map.of("cumulative", 24000));
        String id = api.enter(
                Sender.UNIT, month + "/attachments", Map.of("name", "主体结构.jpg", "content", "/9j/4AAQSkZJRg=="));
        handOver(project);
        return id;
    }

    /** One of which 把握度 was stated for this month. */
    String judgedProject() {
        String project = fresh();
        api.enter(
                Sender.GROUP,
                "/projects/" + project + "/confidence",
                Map.of("month", YearMonth.from(list.today).toString(), "level", "FAIR", "reason", "总包未进场"));
        handOver(project);
        return project;
    }

    String milestone(boolean reported) {
        String project = fresh();
        String id = milestone(project);
        if (reported) {
            api.act(Sender.UNIT, "/milestones/" + id + "/completion", Map.of("completedOn", list.today.toString()));
        }
        handOver(project);
        return id;
    }

    String reschedule() {
        String project = fresh();
        String id = api.enter(
                Sender.UNIT,
                "/milestones/" + milestone(project) + "/reschedules",
                Map.of("newDueOn", list.today.plusDays(60).toString(), "reason", "管线迁改未完成"));
        handOver(project);
        return id;
    }

    String exemption(boolean accepted) {
        String project = fresh();
        String id = api.enter(
                Sender.UNIT,
                "/exemptions",
                Map.of(
                        "kind", "MILESTONE",
                        "subjectId", milestone(project),
                        "reason", "台风停工",
                        "evidence", List.of("停工令.pdf"),
                        "fromOn", list.today.minusDays(10).toString(),
                        "untilOn", list.today.plusDays(30).toString()));
        if (accepted) {
            api.act(Sender.OFFICE, "/exemptions/" + id + "/decision", Map.of("accepted", true));
        }
        handOver(project);
        return id;
    }

    /** @param provided whether it has been provided already */
    String factor(boolean provided) {
        String project = fresh();
        String id = api.enter(
                Sender.UNIT,
                "/projects/" + project + "/factors",
                Map.of(
                        "factor",
                        "LAND",
                        "title",
                        "用地指标",
                        "neededBy",
                        list.today.minusDays(5).toString()));
        if (provided) {
            api.act(Sender.OFFICE, "/factors/" + id + "/provision", Map.of());
        }
        handOver(project);
        return id;
    }

    /** The limit is raised first: here nobody is spared. */
    String request() {
        api.patch(
                Sender.ADMIN,
                "/settings",
                Map.of("note", "试验", "rules", Map.of("burden", Map.of("monthlyRequests", 100))));
        return api.enter(
                Sender.OFFICE,
                "/requests",
                Map.of(
                        "unitId",
                        unit,
                        "projectId",
                        project(),
                        "title",
                        "补充说明",
                        "text",
                        "请说明用地报批进展",
                        "dueOn",
                        list.today.plusDays(10).toString()));
    }

    String campaign() {
        campaignProject = project();
        return api.enter(
                Sender.OFFICE,
                "/campaigns",
                Map.of(
                        "name",
                        "攻坚" + campaignProject,
                        "fromOn",
                        list.today.minusDays(10).toString(),
                        "untilOn",
                        list.today.plusDays(60).toString(),
                        "projectIds",
                        List.of(campaignProject)));
    }

    /** The project of the last campaign. */
    String campaignProject() {
        return campaignProject;
    }

    /** @param done whether it was said to be reached already */
    String target(boolean done) {
        String campaign = campaign();
        String id = api.enter(
                Sender.OFFICE,
                "/campaigns/" + campaign + "/targets",
                Map.of(
                        "projectId",
                        campaignProject,
                        "title",
                        "完成交地",
                        "dueOn",
                        list.today.plusDays(5).toString()));
        if (done) {
            api.act(Sender.OFFICE, "/campaign-targets/" + id + "/completion", Map.of());
        }
        return id;
    }

    /** @param action what it must be ready for; empty: nothing in particular */
    String issue(String action) {
        String project = fresh();
        String id = api.enter(
                Sender.UNIT,
                "/issues",
                Map.of(
                        "projectId",
                        project,
                        "title",
                        "用地指标未落实",
                        "dueOn",
                        list.today.plusDays(30).toString()));
        String needed = NEEDED_BY_ACTION.getOrDefault(action, "OPEN");
        List<String> way = List.of("OPEN", "CLOSURE_REQUESTED", "CLOSURE_CHECKED", "CLOSED");
        int steps = way.indexOf(needed);
        if (steps >= 1) {
            act(Sender.UNIT, id, Map.of("action", "REQUEST_CLOSURE", "evidence", List.of("批复.pdf")));
        }
        if (steps >= 2) {
            act(Sender.GROUP, id, Map.of("action", "CHECK"));
        }
        if (steps >= 3) {
            act(Sender.OFFICE, id, Map.of("action", "CLOSE"));
        }
        handOver(project);
        return id;
    }

    /** A project with a land cost. */
    String landCost() {
        String project = fresh();
        api.put(
                Sender.OFFICE,
                "/projects/" + project + "/land-cost",
                Map.of("amount", 164000, "bookedMonth", "2019-11", "spreadFrom", "2019-12", "spreadUntil", "2022-05"));
        handOver(project);
        return project;
    }

    /** @param state applied for, approved or issued */
    String fund(String state) {
        String project = fresh();
        String id = api.enter(
                Sender.OFFICE,
                "/projects/" + project + "/funds",
                Map.of("kind", "SPECIAL_BOND", "name", "专项债", "amount", 20000));
        List<String> way = List.of("APPLIED", "APPROVED", "ISSUED");
        for (int step = 1; step <= way.indexOf(state); step++) {
            api.act(Sender.OFFICE, "/funds/" + id + (step == 1 ? "/approval" : "/issue"), Map.of("amount", 18000));
        }
        handOver(project);
        return id;
    }

    /** What the unit was told. */
    String notice() {
        return api.all(Sender.OFFICE, "/deliveries?unit=" + unit, "id").get(0);
    }

    /** With figures of the year {@link #FIGURES}. */
    String indicator() {
        String id = list.indicator();
        api.put(Sender.OFFICE, "/indicators/" + id + "/values/" + FIGURES, Map.of("actual", 97.1));
        return id;
    }

    /** The month of a ranking that was published by somebody else of the office. */
    String publishedMonth() {
        String month = list.monthToPublish();
        api.enterAsColleague(null, "/rankings/" + month + "/publication", Map.of());
        return month;
    }

    /** Checked, not applied. */
    String ledgerImport() {
        return api.handIn(Sender.OFFICE, "/ledger/imports?dryRun=true", workbook());
    }

    static byte[] workbook() {
        return Sheets.of(Sheets.row("项目名称", "责任单位"), Sheets.row("台账项目", ServiceUnderTest.UNIT_NAME));
    }

    String objection() {
        return api.enterAsColleague(unit, "/rankings/" + publishedMonth() + "/objections", Map.of("reason", "排名有误"));
    }

    /** @param statuses in which it may be, the best first */
    String letter(List<String> statuses) {
        return statuses.stream()
                .flatMap(status -> letters(status).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no letter left that is " + statuses));
    }

    private List<String> letters(String status) {
        return api.all(Sender.OFFICE, "/reminders?unit=" + unit() + "&status=" + status, "id");
    }

    private void act(Sender who, String issue, Map<String, ?> body) {
        api.act(who, "/issues/" + issue + "/actions", body);
    }

    private String milestone(String project) {
        return api.enter(
                Sender.OFFICE,
                "/projects/" + project + "/milestones",
                Map.of("name", "主体结构封顶", "dueOn", list.today.minusDays(5).toString()));
    }

    private String fresh() {
        return list.project("新项目", list.unit, list.group, List.of());
    }

    private void handOver(String project) {
        if (!unit.equals(list.unit) || !group.equals(list.group)) {
            api.patch(Sender.OFFICE, "/projects/" + project, Map.of("unitId", unit, "groupId", group));
        }
    }
}
