package cn.liuzhong.access;

import cn.liuzhong.openapi.Contract;
import cn.liuzhong.openapi.Contract.Operation;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes of an operation of the contract a request that nothing but the sender's rights can refuse. */
final class MatrixCalls {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final String BASE = "/api/v1";

    private final Api api;
    private final MatrixList list;
    private final MatrixBodies bodies;
    private int codes;

    MatrixCalls(Api api, MatrixList list) {
        this.api = api;
        this.list = list;
        this.bodies = new MatrixBodies(list);
    }

    static Operation operation(String id) {
        return Contract.operations()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the contract has no operation " + id));
    }

    /** @param action of the body, where the operation has several */
    Request of(Operation operation, boolean own, String action) {
        MatrixRows rows = new MatrixRows(api, list, own);
        String template = operation.path().substring(BASE.length());
        String path = PARAMETER
                .matcher(template)
                .replaceAll((MatchResult found) -> value(operation, template, found.group(1), rows, action));
        if (operation.takesFile()) {
            return new Request(operation.method(), path + query(operation, rows)).file(MatrixRows.workbook());
        }
        String body = operation.hasBody() ? bodies.of(operation, rows, action).toString() : null;
        return new Request(operation.method(), path + query(operation, rows)).body(body);
    }

    private String query(Operation operation, MatrixRows rows) {
        return switch (operation.id()) {
            case "previewRun" -> "?kind=REMINDER&period=" + list.periodToRun();
            case "listAudit" -> "?entity=PROJECT&id=" + rows.project();
            case "importLedger" -> "?dryRun=true";
            case "exportLedger" -> "?kind=PROJECTS";
            case "getEarnedSchedule" -> "?month=" + YearMonth.from(list.today);
            default -> "";
        };
    }

    private String value(Operation operation, String template, String parameter, MatrixRows rows, String action) {
        return switch (parameter) {
            case "id", "projectId", "milestoneId", "unitId" -> id(operation, template, rows, action);
            case "list" -> "causes";
            case "code" -> code();
            case "year" ->
                String.valueOf(template.startsWith("/projects/") ? list.today.getYear() : MatrixBodies.CALENDAR_YEAR);
            case "month" -> YearMonth.from(list.today).toString();
            case "period" -> period(operation, rows);
            case "version" -> "1";
            case "channel" -> "EMAIL";
            case "kind" -> "REMINDER_LETTER";
            default -> throw new AssertionError("do not know a {" + parameter + "} for " + operation.id());
        };
    }

    private String period(Operation operation, MatrixRows rows) {
        return switch (operation.id()) {
            case "getPublication", "raiseObjection" -> rows.publishedMonth();
            case "getIndicatorValue", "stateIndicatorValue" -> MatrixRows.FIGURES;
            default -> list.monthToPublish();
        };
    }

    private String id(Operation operation, String template, MatrixRows rows, String action) {
        String collection = template.substring(0, template.indexOf("/{"));
        return switch (collection) {
            case "/units", "/lags/units" -> rows.unit();
            case "/groups" -> rows.group();
            case "/projects" -> project(operation, rows);
            case "/attachments" -> rows.attachment();
            case "/funds" -> rows.fund(fundFor(operation));
            case "/milestones" -> rows.milestone(operation.id().equals("verifyCompletion"));
            case "/reschedules" -> rows.reschedule();
            case "/issues" -> rows.issue(action);
            case "/factors" -> rows.factor(operation.id().equals("reopenFactor"));
            case "/requests" -> rows.request();
            case "/campaigns" -> rows.campaign();
            case "/campaign-targets" -> rows.target(operation.id().equals("reopenCampaignTarget"));
            case "/exemptions" -> rows.exemption(operation.path().matches(".*/(end|revocation)"));
            case "/reminders" -> rows.letter(lettersFor(operation));
            case "/interviews" -> new MatrixInterviews(api, list.today, rows.unit()).in(interviewFor(operation));
            case "/rankings" -> rows.unit();
            case "/inbox" -> rows.notice();
            case "/objections" -> rows.objection();
            case "/indicators" -> rows.indicator();
            case "/ledger/imports" -> rows.ledgerImport();
            case "/supervision/runs" -> list.run;
            case "/users" -> list.account();
            case "/tokens" -> list.token();
            case "/webhooks" -> list.webhook();
            case "/dispatches" -> list.deadLetter();
            default -> throw new AssertionError("do not know a row for " + operation.id());
        };
    }

    private static String project(Operation operation, MatrixRows rows) {
        return switch (operation.id()) {
            case "getPlan", "statePlan", "listPlanVersions", "getEarnedSchedule" -> rows.plannedProject();
            case "getProgress",
                    "reportProgress",
                    "checkProgress",
                    "listProgressVersions",
                    "listAttachments",
                    "attachFile" -> rows.reportedProject();
            case "getLandCost", "stateLandCost" -> rows.landCost();
            case "getConfidence" -> rows.judgedProject();
            default -> rows.project();
        };
    }

    private static String fundFor(Operation operation) {
        return switch (operation.id()) {
            case "approveFund", "refuseFund", "withdrawFund" -> "APPLIED";
            case "issueFund" -> "APPROVED";
            default -> "ISSUED";
        };
    }

    private static List<String> lettersFor(Operation operation) {
        return switch (operation.id()) {
            case "acknowledgeReminder" -> List.of("ISSUED");
            case "replyToReminder" -> List.of("ACKNOWLEDGED", "ISSUED");
            default -> List.of("REPLIED", "ACKNOWLEDGED", "ISSUED");
        };
    }

    private static String interviewFor(Operation operation) {
        return switch (operation.id()) {
            case "recordInterview" -> "CONFIRMED";
            case "getInterviewNotice" -> "CONFIRMED";
            case "reportInterviewResult", "getInterviewMinutes" -> "RECORDED";
            case "closeInterview" -> "RESULT_REPORTED";
            default -> "PROPOSED";
        };
    }

    private String code() {
        String code = MatrixBodies.CODE + ++codes;
        api.enter(Sender.ADMIN, "/codes/causes", Map.of("code", code, "name", code));
        return code;
    }
}
