package cn.liuzhong.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.openapi.Contract.Operation;
import cn.liuzhong.platform.StrictJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    private static final JsonMapper JSON = json();
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final Map<String, Class<?>> BODIES = RequestBodies.byOperation();

    static Stream<Operation> operations() {
        return Contract.operations();
    }

    static Stream<Operation> operationsWithBody() {
        return Contract.operations().filter(Operation::hasJsonBody);
    }

    @ParameterizedTest
    @MethodSource("operationsWithBody")
    void a_request_can_be_read_and_is_valid(Operation operation) throws JsonProcessingException {
        JsonNode example = operation.body().path("example");
        boolean patch = operation.method().equals("patch");

        Object body = JSON.treeToValue(example, BODIES.get(operation.id()));

        assertThat(VALIDATOR.validate(body))
                .filteredOn(violation -> !(patch && isLeftOut(violation)))
                .isEmpty();
        assertThat(SchemaCheck.faults(example, operation.body().path("schema"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_answer_has_exactly_the_fields_of_its_schema(Operation operation) {
        operation
                .successes()
                .filter(answer -> answer.at("/content").has("application/json"))
                .map(answer -> answer.at("/content/application~1json"))
                .forEach(json -> assertThat(SchemaCheck.faults(json.path("example"), json.path("schema")))
                        .isEmpty());
    }

    @Test
    void there_is_one_file_for_each_operation_that_answers_no_file_itself() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/openapi/examples"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(operations()
                            .filter(operation -> !operation.answersFile())
                            .map(Operation::id)
                            .toList());
        }
    }

    @Test
    void a_field_too_many_or_too_few_or_of_the_wrong_form_is_found() throws JsonProcessingException {
        JsonNode schema = JSON.readTree("{\"$ref\":\"#/components/schemas/Ref\"}");

        assertThat(SchemaCheck.faults(JSON.readTree("{\"id\":\"x\",\"nam\":\"丰门街道\"}"), schema))
                .hasSize(3);
    }

    /** A patch says less than a request: what it leaves out is taken from the row. */
    private static boolean isLeftOut(ConstraintViolation<?> violation) {
        return violation.getInvalidValue() == null;
    }

    private static JsonMapper json() {
        JsonMapper json = JsonMapper.builder().findAndAddModules().build();
        new StrictJson().customize(json);
        return json;
    }
}
