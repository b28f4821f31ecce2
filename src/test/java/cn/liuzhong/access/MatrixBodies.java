package cn.liuzhong.access;

import cn.liuzhong.openapi.Contract.Operation;
import cn.liuzhong.testsupport.Accounts;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

/** The contract's example bodies, with the rows of the test and days around its today filled in. */
final class MatrixBodies {

    /** A year that no release knows. */
    static final int CALENDAR_YEAR = 2099;

    /** What the codes made up by the matrix begin with. */
    static final String CODE = "TEST_MATRIX_";

    private final MatrixList list;
    private final Map<String, LocalDate> days;

    MatrixBodies(MatrixList list) {
        this.list = list;
        this.days = Map.ofEntries(
                Map.entry("completedOn", list.today),
                Map.entry("providedOn", list.today),
                Map.entry("doneOn", list.today),
                Map.entry("by", list.today.plusDays(30)),
                Map.entry("neededBy", list.today.minusDays(5)),
                Map.entry("scheduledOn", list.today),
                Map.entry("heldOn", list.today),
                Map.entry("resultOn", list.today),
                Map.entry("raisedOn", list.today),
                Map.entry("on", list.today),
                Map.entry("fromOn", list.today.minusDays(10)),
                Map.entry("untilOn", list.today.plusDays(10)),
                Map.entry("dueOn", list.today.plusDays(30)),
                Map.entry("newDueOn", list.today.plusDays(60)));
    }

    JsonNode of(Operation operation, MatrixRows rows, String action) {
        if (!action.isEmpty() && !action.equals("REQUEST_CLOSURE")) {
            return object().put("action", action).put("note", "催办三次");
        }
        if (operation.id().equals("registerUser")) {
            return object().put("username", "matrix")
                    .put("displayName", "新账号")
                    .put("role", "LEADER")
                    .put("password", "for-tests-only");
        }
        ObjectNode body = operation.body().path("example").deepCopy();
        moveDays(body);
        if (body.has("expiresOn")) {
            body.put("expiresOn", list.today.plusDays(60).toString());
        }
        switch (operation.id()) {
            case "markReadThrough" -> body.put("through", rows.notice());
            case "signIn" -> body.put("username", "admin").put("password", Accounts.PASSWORD);
            case "changeOwnPassword" -> body.put("current", Accounts.PASSWORD).put("password", Accounts.PASSWORD);
            case "addWebhook" -> body.put("url", MatrixList.RECEIVER);
            case "makeToken" -> body.put("name", "matrix");
            case "changeUser" -> body.put("displayName", "改名");
            case "addCode" -> body.put("code", CODE + "0");
            case "addIndicator" -> body.put("code", "MATRIX");
            case "askExemption" -> body.put("kind", "MILESTONE").put("subjectId", rows.milestone(false));
            case "putCalendarYear" -> body.put("published", false).putArray("days");
            case "useFund" -> body.put("usedOn", list.today.toString());
            case "askUnit" -> body.put("unitId", rows.unit());
            case "startCampaign" ->
                body.put("name", "攻坚" + UUID.randomUUID())
                        .putArray("projectIds")
                        .add(rows.project());
            case "putCampaignProjects" -> body.putArray("projectIds").add(rows.project());
            case "addCampaignTarget" -> body.put("projectId", rows.campaignProject());
            case "raiseIssue" -> body.put("projectId", rows.project());
            case "registerProject" -> body.put("unitId", rows.unit()).put("groupId", rows.group());
            case "stateConfidence" ->
                body.put("month", YearMonth.from(list.today).toString());
            case "applyLedgerImport" -> body.putArray("answers");
            case "statePlan" -> body.put("reason", "年中调整");
            case "replaceLetterTemplate" -> body.put("content", template());
            case "runSupervision" -> body.put("kind", "REMINDER").put("period", list.periodToRun());
            default -> {}
        }
        return body;
    }

    private static byte[] template() {
        try {
            return Files.readAllBytes(Path.of("src/main/resources/letter-templates/REMINDER_LETTER.docx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void moveDays(JsonNode node) {
        if (node instanceof ObjectNode object) {
            days.forEach((field, day) -> {
                if (object.has(field)) {
                    object.put(field, day.toString());
                }
            });
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(this::moveDays);
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
