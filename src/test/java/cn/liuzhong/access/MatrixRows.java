package cn.liuzhong.access;

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

    /** With figures of the year {@link #FIGURES}. */
    String indicator() {
        String id = list.indicator();
        api.put(Sender.OFFICE, "/indicators/" + id + "/values/" + FIGURES, Map.of("actual", 97.1));
        return id;
    }

    /** The month of a ranking that was published by somebody else of the office. */
    String publishedMonth() {
        String month = list.monthToPublish();
        api.enterAs(list.person(null), "/rankings/" + month + "/publication", Map.of());
        return month;
    }

    String objection() {
        return api.enterAs(
                list.person(unit), "/rankings/" + publishedMonth() + "/objections", Map.of("reason", "排名有误"));
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
