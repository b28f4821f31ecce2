package cn.liuzhong.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows of every kind that are not those of the unit and the group that ask, and by what they show in an answer. */
final class ForeignRows {

    private final Api api;
    private final List<String> marks = new ArrayList<>();
    private final Map<Sender, List<String>> neighbours;

    ForeignRows(Api api, MatrixList list) {
        this.api = api;
        enter(new MatrixRows(api, list, true));
        enter(new MatrixRows(api, list, false));
        enter(new MatrixRows(api, list, list.unitOfSameGroup, list.group));
        enter(new MatrixRows(api, list, list.unit, list.groupOfSameUnit));
        neighbours = Map.of(
                Sender.UNIT, paths("/projects?unit=" + list.unitOfSameGroup),
                Sender.GROUP, paths("/projects?group=" + list.groupOfSameUnit));
        marks.addAll(List.of(ServiceUnderTest.OTHER_UNIT_NAME, MatrixList.OTHER_GROUP, MatrixList.OTHER_PROJECT));
        marks.addAll(List.of(list.otherUnit, list.otherGroup));
        paths("/projects?unit=" + list.otherUnit).forEach(path -> marks.add(idOf(path)));
        marks.addAll(api.all(Sender.OFFICE, "/requests?unit=" + list.otherUnit, "id"));
        marks.addAll(api.all(Sender.OFFICE, "/reminders?unit=" + list.otherUnit, "id"));
        marks.addAll(api.all(Sender.OFFICE, "/interviews?unit=" + list.otherUnit, "id"));
    }

    boolean showIn(Sender sender, String answer) {
        return marks.stream().anyMatch(answer::contains)
                || neighbours(sender).stream().map(ForeignRows::idOf).anyMatch(answer::contains);
    }

    /** Where rows are that share the group with a unit that asks, or the unit with a group that asks. */
    List<String> neighbours(Sender sender) {
        return neighbours.get(sender);
    }

    static String unknownId() {
        return UUID.randomUUID().toString();
    }

    private static void enter(MatrixRows rows) {
        rows.issue("");
        rows.exemption(false);
        rows.reschedule();
        rows.plannedProject();
        rows.reportedProject();
        rows.landCost();
        rows.fund("ISSUED");
        rows.factor(false);
        rows.request();
        rows.target(false);
        rows.objection();
        rows.indicator();
    }

    /** Of the projects that are found, and of what hangs on them. */
    private List<String> paths(String projects) {
        List<String> paths = new ArrayList<>();
        for (String project : api.all(Sender.OFFICE, projects, "id")) {
            paths.add("/projects/" + project);
            add(paths, "/milestones/", "/projects/" + project + "/milestones");
            add(paths, "/funds/", "/projects/" + project + "/funds");
            add(paths, "/issues/", "/issues?project=" + project);
            add(paths, "/factors/", "/projects/" + project + "/factors");
            add(paths, "/exemptions/", "/exemptions?project=" + project);
        }
        return paths.stream().distinct().toList();
    }

    private void add(List<String> paths, String collection, String list) {
        api.all(Sender.OFFICE, list, "id").forEach(id -> {
            paths.add(collection + id);
            if (collection.equals("/milestones/")) {
                add(paths, "/reschedules/", collection + id + "/reschedules");
            }
        });
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
