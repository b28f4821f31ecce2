package cn.liuzhong.access;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Rows of the other unit and group of every kind, and by what they would be recognised in an answer. */
final class ForeignRows {

    private final List<String> marks = new ArrayList<>();

    ForeignRows(Api api, MatrixList list) {
        MatrixRows own = new MatrixRows(api, list, true);
        MatrixRows foreign = new MatrixRows(api, list, false);
        for (MatrixRows rows : List.of(own, foreign)) {
            rows.issue("");
            rows.exemption(false);
            rows.reschedule();
        }
        marks.addAll(List.of(MatrixList.OTHER_UNIT, MatrixList.OTHER_GROUP, MatrixList.OTHER_PROJECT));
        marks.addAll(List.of(list.otherUnit, list.otherGroup));
        List<String> projects = api.all(Sender.OFFICE, "/projects?unit=" + list.otherUnit, "id");
        for (String project : projects) {
            marks.addAll(api.all(Sender.OFFICE, "/projects/" + project + "/milestones", "id"));
            marks.addAll(api.all(Sender.OFFICE, "/issues?project=" + project, "id"));
            marks.addAll(api.all(Sender.OFFICE, "/exemptions?project=" + project, "id"));
        }
        marks.addAll(projects);
        marks.addAll(api.all(Sender.OFFICE, "/reminders?unit=" + list.otherUnit, "id"));
        marks.addAll(api.all(Sender.OFFICE, "/interviews?unit=" + list.otherUnit, "id"));
    }

    boolean showIn(String answer) {
        return marks.stream().anyMatch(answer::contains);
    }

    static String unknownId() {
        return UUID.randomUUID().toString();
    }
}
