package cn.liuzhong.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The interviews of one unit, moved by the office to the status that is needed. */
final class MatrixInterviews {

    private final Api api;
    private final LocalDate today;
    private final String unit;

    MatrixInterviews(Api api, LocalDate today, String unit) {
        this.api = api;
        this.today = today;
        this.unit = unit;
    }

    String in(String status) {
        List<String> there = with(status);
        if (!there.isEmpty()) {
            return there.get(0);
        }
        return switch (status) {
            case "CONFIRMED" -> moved("PROPOSED", "confirmation", Map.of("scheduledOn", today.toString()));
            case "RECORDED" ->
                with("RESULT_REPORTED").isEmpty()
                        ? moved(
                                "CONFIRMED",
                                "record",
                                Map.of(
                                        "heldOn", today.toString(),
                                        "minutes", "议定赶工措施",
                                        "rectification", "增加两个班组",
                                        "commitment", "按期完成"))
                        : moved("RESULT_REPORTED", "closure", Map.of("accepted", false, "note", "未见照片"));
            case "RESULT_REPORTED" -> moved("RECORDED", "result", Map.of("text", "已完成"));
            default -> throw new AssertionError("no interview left that is " + status);
        };
    }

    private String moved(String from, String step, Map<String, ?> body) {
        String id = in(from);
        api.act(Sender.OFFICE, "/interviews/" + id + "/" + step, body);
        return id;
    }

    private List<String> with(String status) {
        return api.all(Sender.OFFICE, "/interviews?unit=" + unit + "&status=" + status, "id");
    }
}
