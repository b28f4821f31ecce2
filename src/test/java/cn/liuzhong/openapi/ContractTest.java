package cn.liuzhong.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.openapi.Contract.Operation;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractTest {

    private static final String PROBLEM = "application/problem+json";

    static Stream<Operation> operations() {
        return Contract.operations();
    }

    @Test
    void no_two_operations_have_the_same_id() {
        assertThat(operations().map(Operation::id)).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }

    @Test
    void every_tag_of_an_operation_is_described_and_every_described_tag_is_used() {
        List<String> described = Contract.DOCUMENT.path("tags").findValuesAsText("name");
        assertThat(operations()
                        .flatMap(operation ->
                                Stream.of(operation.node().at("/tags/0").asText())))
                .containsOnlyElementsOf(described)
                .containsAll(described);
        assertThat(Contract.DOCUMENT.path("tags"))
                .allSatisfy(tag -> assertThat(tag.path("description").asText()).isNotBlank());
    }

    @Test
    void no_schema_is_without_a_form() {
        assertThat(Contract.names(Contract.DOCUMENT.at("/components/schemas")))
                .doesNotContain("JsonNode", "UUID", "LocalDate", "HttpProblem")
                .noneMatch(name -> name.startsWith("Page") || name.endsWith("View"));
    }

    @Test
    void what_makes_a_row_answers_201_and_only_a_run_may_have_been_there() {
        assertThat(operations().filter(operation -> operation.statuses().contains("201")))
                .extracting(Operation::id)
                .containsExactlyInAnyOrder(
                        "addCampaignTarget",
                        "addCode",
                        "addFactor",
                        "addIndicator",
                        "addMilestone",
                        "addWebhook",
                        "applyForFund",
                        "askExemption",
                        "askReschedule",
                        "askUnit",
                        "attachFile",
                        "formGroup",
                        "importLedger",
                        "makeToken",
                        "publishRanking",
                        "raiseIssue",
                        "raiseObjection",
                        "registerProject",
                        "registerUnit",
                        "registerUser",
                        "reportProgress",
                        "runSupervision",
                        "stateConfidence",
                        "stateIndicatorValue",
                        "stateLandCost",
                        "startCampaign",
                        "statePlan",
                        "useFund");
        assertThat(operations().filter(operation -> operation.statuses().containsAll(List.of("200", "201"))))
                .extracting(Operation::id)
                .containsExactlyInAnyOrder(
                        "publishRanking",
                        "reportProgress",
                        "runSupervision",
                        "stateIndicatorValue",
                        "stateLandCost",
                        "statePlan");
    }

    @Test
    void nothing_is_described_that_is_no_operation() throws IOException {
        Properties descriptions = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/openapi/descriptions.properties"))) {
            descriptions.load(file);
        }
        assertThat(descriptions.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        operations().map(Operation::id).toList());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_operation_says_what_it_does(Operation operation) {
        assertThat(operation.id()).matches("[a-z][A-Za-z]+");
        assertThat(operation.node().path("summary").asText()).isNotBlank();
        assertThat(operation.node().path("description").asText())
                .as("its line in openapi/descriptions.properties")
                .isNotBlank();
        assertThat(operation.node().path("tags")).hasSize(1);
        assertThat(operation.node().path("parameters").findValuesAsText("$ref"))
                .contains("#/components/parameters/AcceptLanguage");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_operation_shows_its_request_and_its_answer(Operation operation) {
        if (operation.hasJsonBody()) {
            assertThat(operation.body().has("example")).isTrue();
        }
        assertThat(operation.successes()).isNotEmpty().allSatisfy(answer -> assertThat(
                        answer.at("/content/application~1json").has("example"))
                .isEqualTo(answer.has("content") && !operation.answersFile()));
        assertThat(operation.successes().allMatch(answer -> answer.has("content")))
                .isEqualTo(!operation.statuses().contains("204"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_operation_names_the_problems_it_can_answer_with(Operation operation) {
        boolean change = changes(operation);
        assertThat(operation.statuses()).contains("429", "500");
        expect(operation, "422", isKeyed(operation));
        expect(operation, "400", operation.hasBody() || operation.path().contains("{"));
        expect(operation, "404", operation.path().matches(".*\\{\\w*[iI]d}.*"));
        expect(operation, "409", operation.method().equals("post") && operation.hasBody());
        expect(operation, "412", change);
        expect(operation, "415", operation.hasBody());
        expect(operation, "428", change);
        operation.statuses().stream()
                .filter(status -> !status.startsWith("2"))
                .forEach(status -> assertProblem(
                        status,
                        Contract.resolve(operation.node().path("responses").path(status))));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_answer_carries_the_headers_of_what_it_shows(Operation operation) {
        operation.successes().forEach(answer -> {
            JsonNode shown = Contract.resolve(answer.at("/content/application~1json/schema"))
                    .path("properties");
            assertThat(answer.at("/headers").has("ETag")).isEqualTo(shown.has("version"));
            assertThat(answer.at("/headers").has("Link")).isEqualTo(shown.has("next"));
            assertThat(answer.at("/headers").has("RateLimit")).isTrue();
            assertThat(answer.at("/headers").has("Location"))
                    .isEqualTo(operation.statuses().contains("201"));
        });
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatever_is_posted_can_be_posted_again(Operation operation) {
        assertThat(operation.node().path("parameters").findValuesAsText("$ref").stream()
                        .anyMatch(parameter -> parameter.endsWith("/IdempotencyKey")))
                .isEqualTo(isKeyed(operation));
    }

    /** Whoever signs in is nobody yet whose keys could be remembered. */
    private static boolean isKeyed(Operation operation) {
        return operation.method().equals("post") && !operation.id().equals("signIn");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whoever_changes_a_row_says_which_version_he_has_seen(Operation operation) {
        assertThat(operation.node().path("parameters").findValuesAsText("$ref").stream()
                        .anyMatch(parameter -> parameter.contains("/IfMatch")))
                .isEqualTo(changes(operation));
    }

    /** What makes a row changes none; a run and catching up with runs make theirs once, by key. */
    private static boolean changes(Operation operation) {
        boolean makes = operation.statuses().contains("201") || operation.id().equals("catchUp");
        // A session has no versions, nor have marks of what was read; one's own password is guarded by the one until
        // now.
        if (List.of("signIn", "signOut", "changeOwnPassword", "markRead", "markReadThrough")
                .contains(operation.id())) {
            return false;
        }
        return operation.method().matches("patch|put|delete")
                || operation.method().equals("post") && !makes;
    }

    private static void expect(Operation operation, String status, boolean expected) {
        if (expected) {
            assertThat(operation.statuses()).contains(status);
        }
    }

    private static void assertProblem(String status, JsonNode answer) {
        JsonNode content = answer.path("content").path(PROBLEM);
        assertThat(content.at("/schema/$ref").asText()).endsWith("/Problem");
        assertThat(content.at("/example/status").asText()).isEqualTo(status);
        assertThat(SchemaCheck.faults(content.path("example"), content.path("schema")))
                .isEmpty();
    }
}
