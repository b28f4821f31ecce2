package cn.liuzhong.access;

import cn.liuzhong.calendar.rules.HalfMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What both tests of access start from: the unit and the group that ask with their project, another unit and another group
 * with theirs, and for both units the letters and interviews of three months.
 */
final class MatrixList {

    /** Nobody is there, and nothing is sent. */
    static final String RECEIVER = "https://[2606:4700:ffff::1]/hooks";

    static final String OTHER_GROUP = "外专项小组";
    static final String OTHER_PROJECT = "外项目";

    final LocalDate today;
    final String unit;
    final String group;
    final String project;
    final String otherUnit;
    final String otherGroup;
    final String otherProject;

    /** Another unit whose projects the group that asks coordinates. */
    final String unitOfSameGroup;

    /** Another group that coordinates projects of the unit that asks. */
    final String groupOfSameUnit;

    final String run;

    private final Api api;
    private int made;
    private int publishable;

    MatrixList(Api api) {
        this.api = api;
        today = api.service.today();
        unit = api.enter(Sender.ADMIN, "/units", Map.of("name", ServiceUnderTest.UNIT_NAME));
        group = api.enter(Sender.ADMIN, "/groups", Map.of("name", ServiceUnderTest.GROUP_NAME));
        otherUnit = api.enter(Sender.ADMIN, "/units", Map.of("name", ServiceUnderTest.OTHER_UNIT_NAME));
        otherGroup = api.enter(Sender.ADMIN, "/groups", Map.of("name", OTHER_GROUP));
        unitOfSameGroup = api.enter(Sender.ADMIN, "/units", Map.of("name", "邻街道"));
        groupOfSameUnit = api.enter(Sender.ADMIN, "/groups", Map.of("name", "邻专项小组"));
        api.service.openAccounts(unit, group);
        project = project("中胤鞋研发基地", unit, group, List.of());
        // A co-unit is none that is responsible: for it, the project is another's.
        otherProject = project(OTHER_PROJECT, otherUnit, otherGroup, List.of(unit));
        YearMonth month = YearMonth.from(today);
        lateSince(project, "地下室主体施工", month.minusMonths(4));
        lateSince(otherProject, "外节点", month.minusMonths(4));
        for (int back = 3; back >= 1; back--) {
            run("REMINDER", month.minusMonths(back) + "-H1");
        }
        for (int back = 3; back > 1; back--) {
            run("INTERVIEW", month.minusMonths(back).toString());
        }
        run = run("INTERVIEW", month.minusMonths(1).toString());
    }

    /** The latest that has closed; nobody has run it yet. */
    String periodToRun() {
        return HalfMonth.containing(today).previous().text();
    }

    /** A new one, so that nobody signs in by it. */
    String account() {
        return api.enter(
                Sender.ADMIN,
                "/users",
                Map.of(
                        "username",
                        "made" + ++made,
                        "displayName",
                        "新账号",
                        "role",
                        "LEADER",
                        "password",
                        "for-tests-only"));
    }

    /** One that has ended and whose ranking nobody has published. */
    String monthToPublish() {
        return YearMonth.from(today).minusMonths(++publishable).toString();
    }

    String indicator() {
        return api.enter(
                Sender.OFFICE, "/indicators", Map.of("code", "MATRIX_" + ++made, "name", "新指标", "kind", "RATE"));
    }

    /** A new one. */
    String token() {
        return api.enter(
                Sender.ADMIN,
                "/tokens",
                Map.of(
                        "name",
                        "made" + ++made,
                        "role",
                        "LEADER",
                        "expiresOn",
                        today.plusDays(30).toString()));
    }

    String webhook() {
        return api.enter(Sender.ADMIN, "/webhooks", Map.of("url", RECEIVER, "events", List.of("run.failed")));
    }

    /** Only days of failures make one: it is written past the API. */
    String deadLetter() {
        String id = UUID.randomUUID().toString();
        String recipient = UUID.randomUUID().toString();
        api.service.enter("insert into recipient (id, channel, address) values ('" + recipient + "', 'WEBHOOK', '"
                + webhook() + "')");
        api.service.enter("insert into dispatch (id, recipient_id, position, event, status, next_try_at, settled_at,"
                + " created_at) values ('" + id + "', '" + recipient
                + "', nextval('dispatch_position'), 'run.failed', 'DEAD', now(), now(), now())");
        return id;
    }

    String project(String name, String unitId, String groupId, List<String> coUnitIds) {
        Map<String, Object> body = new HashMap<>(Map.of("name", name, "unitId", unitId, "groupId", groupId));
        body.put("coUnitIds", coUnitIds);
        return api.enter(Sender.OFFICE, "/projects", body);
    }

    private void lateSince(String projectId, String name, YearMonth month) {
        api.enter(
                Sender.OFFICE,
                "/projects/" + projectId + "/milestones",
                Map.of("name", name, "dueOn", month.atDay(10).toString()));
    }

    private String run(String kind, String period) {
        return api.enter(Sender.OFFICE, "/supervision/runs", Map.of("kind", kind, "period", period));
    }
}
