package cn.liuzhong.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each refusal differs from an answer that is as published in one thing. */
class PublishedAnswersTest {

    private static final String GROUP = "/api/v1/groups/0199a2f0-5c1e-7a44-9d3b-2f1c6f0e8a11";
    private static final String ROW =
            """
            {"id":"0199a2f0-5c1e-7a44-9d3b-2f1c6f0e8a11","name":"一组","linkedLeader":null,"active":true,"version":0}""";
    private static final String NOT_FOUND =
            """
            {"status":404,"title":"没有找到","detail":"没有这条记录","code":"not-found"}""";

    @Test
    void what_is_as_published_has_no_fault() {
        assertThat(PublishedAnswers.faults("GET", GROUP, row(ROW))).isEmpty();
        assertThat(PublishedAnswers.faults("GET", GROUP, problem(404, NOT_FOUND)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        "name":"一组"        | "name":7                 | /name
        "version":0          | "version":"0"            | /version
        "version":0          | "version":null           | /version
        "version":0          | "version":0.5            | /version
        "name":"一组",       | ''                       | name
        "linkedLeader":null, | ''                       | linkedLeader
        "version":0          | "version":0,"sort":1     | sort
        -9d3b-               | -                        | /id
        {                    | {{                       | cannot be read
        """)
    void a_body_that_does_not_fit_is_refused(String published, String answered, String place) {
        String body = ROW.replace(published, answered);
        assertThat(body).isNotEqualTo(ROW);

        assertThat(PublishedAnswers.faults("GET", GROUP, row(body)))
                .singleElement()
                .asString()
                .contains(place);
    }

    @Test
    void a_field_of_an_inner_row_that_is_not_published_is_refused() {
        String page = "{\"items\":[%s],\"next\":null,\"total\":null}";
        assertThat(PublishedAnswers.faults("GET", "/api/v1/groups", row(page.formatted(ROW))))
                .isEmpty();
        assertThat(PublishedAnswers.faults(
                        "GET", "/api/v1/groups", row(page.formatted(ROW.replace("\"linkedLeader\"", "\"head\"")))))
                .hasSize(2);
    }

    @Test
    void a_status_a_type_or_a_missing_header_that_is_not_published_is_refused() {
        assertThat(PublishedAnswers.faults("GET", GROUP, problem(409, NOT_FOUND)))
                .singleElement()
                .asString()
                .contains("status");
        assertThat(PublishedAnswers.faults("GET", GROUP, answer(404, "application/json", NOT_FOUND)))
                .singleElement()
                .asString()
                .contains("content type");
        assertThat(PublishedAnswers.faults(
                        "GET", GROUP, new Answer(200, Map.of("content-type", "application/json;charset=UTF-8"), ROW)))
                .containsExactly("the header ETag is missing");
    }

    @Test
    void only_the_absence_of_an_operation_may_be_answered_unpublished() {
        assertThat(PublishedAnswers.faults("GET", "/api/v1/nothing", problem(404, NOT_FOUND)))
                .isEmpty();
        assertThat(PublishedAnswers.faults("DELETE", GROUP, problem(405, ""))).isEmpty();
        assertThat(PublishedAnswers.faults("GET", "/api/v1/nothing", row(ROW))).hasSize(1);
        assertThat(PublishedAnswers.faults("DELETE", GROUP, row(ROW))).hasSize(1);
        assertThat(PublishedAnswers.faults("GET", "/api/v1/nothing", problem(500, NOT_FOUND)))
                .hasSize(1);
    }

    private static Answer row(String body) {
        return answer(200, "application/json;charset=UTF-8", body);
    }

    private static Answer problem(int status, String body) {
        return answer(status, "application/problem+json", body);
    }

    private static Answer answer(int status, String type, String body) {
        return new Answer(status, Map.of("Content-Type", type, "ETag", "\"0\""), body);
    }
}
