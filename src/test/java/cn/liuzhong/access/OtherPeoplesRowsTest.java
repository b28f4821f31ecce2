package cn.liuzhong.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.access.AccessTable.Line;
import cn.liuzhong.openapi.Answer;
import cn.liuzhong.openapi.Contract;
import cn.liuzhong.openapi.Contract.Operation;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.JsonBody;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What belongs to another unit or group is, for a unit or a group, not there: every operation of the contract is tried. */
@QuarkusTest
class OtherPeoplesRowsTest extends HttpTest {

    private static final List<Sender> CONFINED = List.of(Sender.GROUP, Sender.UNIT);
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final int NOT_FOR_THIS_ROLE = 403;

    @TestHTTPResource
    URI address;

    @Inject
    StoredRows stored;

    private final List<String> faults = new ArrayList<>();
    private Api api;
    private MatrixList list;
    private MatrixCalls calls;

    @BeforeEach
    void a_list_of_two() {
        api = new Api(new BasicSenders(address, accounts, stored, clock));
        list = new MatrixList(api);
        calls = new MatrixCalls(api, list);
    }

    @Test
    void by_its_id_it_is_answered_like_one_that_does_not_exist() {
        for (Line line : AccessTable.lines()) {
            Operation operation = MatrixCalls.operation(line.operationId());
            if (line.isAnothers() && namesARow(operation)) {
                Request request = calls.of(operation, false, line.action());
                CONFINED.forEach(sender -> comparedWithUnknown(line, sender, request));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void no_list_shows_or_counts_it_however_it_is_narrowed() {
        ForeignRows foreign = new ForeignRows(api, list);
        FilterValues filters = new FilterValues(api, list);
        int lists = 0;
        for (Operation operation :
                Contract.operations().filter(OtherPeoplesRowsTest::isList).toList()) {
            String path = calls.of(operation, true, "").path();
            for (Sender sender : CONFINED) {
                if (expected(operation, sender) != NOT_FOR_THIS_ROLE) {
                    filters.queries(operation, path).forEach(query -> searched(foreign, sender, path, query));
                }
            }
            lists += foreign.showIn(
                            Sender.UNIT, api.service.as(Sender.OFFICE).get(path).body())
                    ? 1
                    : 0;
        }
        assertThat(faults).isEmpty();
        assertThat(lists).as("lists that show it to the office").isGreaterThan(8);
    }

    @Test
    void named_in_a_body_it_is_refused_like_one_that_does_not_exist() {
        for (Operation operation :
                Contract.operations().filter(Operation::hasBody).toList()) {
            for (String field : references(operation)) {
                CONFINED.stream()
                        .filter(sender -> expected(operation, sender) != NOT_FOR_THIS_ROLE)
                        .forEach(sender -> refused(operation, field, sender));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void sharing_a_group_or_a_unit_is_not_enough() {
        ForeignRows foreign = new ForeignRows(api, list);
        for (Sender sender : CONFINED) {
            Sender other = sender == Sender.UNIT ? Sender.GROUP : Sender.UNIT;
            assertThat(foreign.neighbours(sender)).hasSize(17).allSatisfy(path -> {
                assertThat(api.service.as(sender).get(path).status()).as(path).isEqualTo(404);
                assertThat(api.service.as(other).get(path).status()).as(path).isEqualTo(200);
            });
        }
    }

    private void comparedWithUnknown(Line line, Sender sender, Request request) {
        Request unknown = request.at(request.path().replaceFirst(ID, ForeignRows.unknownId()));
        String good = request.body();
        for (Sent sent : List.of(
                new Sent("*", good),
                new Sent(null, good),
                new Sent("\"0\"", null),
                new Sent("*", "{\"nonsense\":1}"),
                new Sent(null, "{"))) {
            ComparableAnswer answer = answered(sender, sent.as(request));
            ComparableAnswer asUnknown = answered(sender, sent.as(unknown));
            boolean valid = "*".equals(sent.ifMatch()) && Objects.equals(sent.body(), good);
            if (!answer.equals(asUnknown)
                    || valid && answer.status() != line.expected().get(sender)) {
                faults.add(
                        "%s for %s, %s: %s, and of an unknown id %s".formatted(line, sender, sent, answer, asUnknown));
            }
        }
    }

    /** What a request says besides its address. */
    private record Sent(String ifMatch, String body) {

        Request as(Request request) {
            return request.ifMatch(ifMatch).body(body);
        }
    }

    private ComparableAnswer answered(Sender sender, Request request) {
        return ComparableAnswer.of(api.service.as(sender).send(request));
    }

    private void searched(ForeignRows foreign, Sender sender, String path, String query) {
        Answer answer = api.service.as(sender).get(path + "?limit=200&total=true" + query);
        String what = sender + " " + path + query + ": " + answer.status() + " " + answer.body();
        if (answer.status() != 200 || foreign.showIn(sender, answer.body())) {
            faults.add(what);
            return;
        }
        JsonNode page = JsonBody.of(answer.body());
        JsonNode items = page.path("items");
        int total = page.path("total").asInt();
        boolean whole = query.isEmpty();
        if (!query.startsWith("&cursor=") && total != items.size()) {
            faults.add("counts others: " + what);
        }
        if (whole && items.isEmpty() && path.lastIndexOf('/') == 0) {
            faults.add("nothing of one's own: " + what);
        }
    }

    private void refused(Operation operation, String field, Sender sender) {
        Request own = calls.of(operation, true, "").ifMatch("*");
        for (Map.Entry<String, String> foreign : foreignFor(operation, field).entrySet()) {
            ObjectNode named = (ObjectNode) JsonBody.of(own.body());
            if (!foreign.getKey().isEmpty()) {
                named.put("kind", foreign.getKey());
            }
            named.put(field, foreign.getValue());
            ComparableAnswer answer = answered(sender, own.body(named.toString()));
            named.put(field, ForeignRows.unknownId());
            ComparableAnswer asUnknown = answered(sender, own.body(named.toString()));
            if (answer.status() != 400 || !answer.text().contains("\"/" + field + "\"") || !answer.equals(asUnknown)) {
                faults.add(
                        "%s for %s: %s, and of an unknown id %s".formatted(operation.id(), sender, answer, asUnknown));
            }
        }
    }

    /** By the kind that is named with it; an empty one where there is none. */
    private Map<String, String> foreignFor(Operation operation, String field) {
        MatrixRows rows = new MatrixRows(api, list, false);
        return switch (field) {
            case "projectId" -> Map.of("", rows.project());
            case "factorId" -> Map.of("", rows.factor(false));
            case "providerUnitId" -> Map.of("", rows.unit());
            case "subjectId" -> Map.of("MILESTONE", rows.milestone(false), "ISSUE", rows.issue(""));
            default -> throw new AssertionError("do not know what " + operation.id() + " names in " + field);
        };
    }

    private static List<String> references(Operation operation) {
        JsonNode properties = Contract.resolve(operation.body().path("schema")).path("properties");
        return Contract.names(properties).stream()
                .filter(name -> name.endsWith("Id") || name.endsWith("Ids"))
                .toList();
    }

    /** In its path; the record of changes names it in its query. */
    private static boolean namesARow(Operation operation) {
        return operation.path().contains("{") || operation.id().equals("listAudit");
    }

    private static boolean isList(Operation operation) {
        return operation.method().equals("get")
                && !operation.id().equals("listAudit")
                // The one list in which everybody sees all units: their places (§5).
                && !operation.id().equals("listRankings")
                // What was told stays told: a row may have been handed over since. InboxHttpTest says who reads what.
                && !operation.id().equals("listInbox")
                && operation.node().path("parameters").findValuesAsText("name").contains("cursor");
    }

    /** For a row of one's own, where there is a difference. */
    private static int expected(Operation operation, Sender sender) {
        return AccessTable.lines().stream()
                .filter(line -> line.operationId().equals(operation.id()) && line.isOwn())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line for " + operation.id()))
                .expected()
                .get(sender);
    }
}
