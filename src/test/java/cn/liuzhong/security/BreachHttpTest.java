package cn.liuzhong.security;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import cn.liuzhong.testsupport.Accounts;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sends who means harm: refused as a problem, or stored as the text that it is. */
@QuarkusTest
class BreachHttpTest extends HttpTest {

    @Test
    void a_body_that_announces_too_much_is_refused_as_a_problem() {
        admin().header("Accept-Language", "en")
                .body("{\"name\":\"" + "x".repeat(1_100_000) + "\"}")
                .post("/units")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body(json("title", equalTo("Too large")));
    }

    @Test
    void a_body_that_does_not_announce_its_length_is_refused_as_a_problem_too() throws Exception {
        assertThat(inPieces("x".repeat(1_000)).statusCode()).isEqualTo(201);

        HttpResponse<String> refused = inPieces("x".repeat(2_000_000));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("\"code\":\"http-413\"", "Too large");
    }

    /** Chunked, as a client sends what it makes while it sends. */
    private static HttpResponse<String> inPieces(String note) throws Exception {
        String unit = ListFixture.unit("街道" + note.length());
        byte[] body = ("{\"name\":\"甲\",\"unitId\":\"" + unit + "\",\"note\":\"" + note + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        String basic =
                Base64.getEncoder().encodeToString(("office1:" + Accounts.PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/projects"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e2147483647",
                "1e1000000",
                "-1e1000000",
                "1e-1000000",
                "1e2147483648",
                "NaN",
                "Infinity",
                "0x10"
            })
    void a_number_beyond_all_measure_is_refused(String number) {
        String unit = ListFixture.unit("丰门街道");
        problem(
                office().body("{\"name\":\"甲\",\"unitId\":\"" + unit + "\",\"totalInvestment\":" + number + "}")
                        .post("/projects"),
                400);
        problem(
                admin().header("If-Match", "*")
                        .body("{\"rules\":{\"resultDays\":" + number + "},\"note\":\"x\"}")
                        .patch("/settings"),
                400);
        office().get("/projects?total=true").then().body(json("total", equalTo(0)));
    }

    @Test
    void a_number_of_a_million_digits_is_refused() {
        String unit = ListFixture.unit("丰门街道");
        problem(
                office().body("{\"name\":\"甲\",\"unitId\":\"" + unit + "\",\"totalInvestment\":" + "9".repeat(900_000)
                                + "}")
                        .post("/projects"),
                400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%2f..%2fetc%2fpasswd",
                "/..%5c..%5cetc%5cpasswd",
                "/units/..;/..;/etc/passwd",
                "/%2e%2e/%2e%2e/WEB-INF/web.xml"
            })
    void no_path_leads_out(String path) {
        problem(office().urlEncodingEnabled(false).get(path), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/units/%00", "/units?q=%00", "/units?cursor=%00", "/codes/categories/%00"})
    void a_zero_byte_gets_nowhere(String address) {
        assertThat(office().urlEncodingEnabled(false).get(address).statusCode()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%0d%0aX-Evil:%201", "%0aX-Evil:%201", "%E5%98%8A%E5%98%8DX-Evil:%201"})
    void no_header_can_be_smuggled_into_an_answer(String value) {
        ListFixture.unit("甲");
        ListFixture.unit("乙");
        for (String address : List.of("/units?limit=1&x=" + value, "/units?limit=1&q=" + value, "/codes/" + value)) {
            Response answer = office().urlEncodingEnabled(false).get(address);
            assertThat(answer.statusCode()).isLessThan(500);
            assertThat(answer.header("X-Evil")).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        /units             | {"name":"甲","%s":%s}
        /groups            | {"name":"甲","%s":%s}
        /projects          | {"name":"甲","unitId":"UNIT","%s":%s}
        /issues            | {"projectId":"PROJECT","title":"甲","dueOn":"2020-12-15","%s":%s}
        /projects/PROJECT/milestones | {"name":"甲","dueOn":"2020-12-15","%s":%s}
        /supervision/runs  | {"kind":"REMINDER","period":"2020-11-H1","%s":%s}
        """)
    void nobody_sets_what_only_the_service_knows(String path, String body) {
        String unit = ListFixture.unit("丰门街道");
        String project = ListFixture.project("项目", unit);
        for (String[] field : new String[][] {
            {"id", "\"00000000-0000-7000-8000-000000000000\""},
            {"version", "7"},
            {"status", "\"DONE\""},
            {"createdAt", "\"2020-01-01T00:00:00Z\""},
            {"doneBy", "\"leader\""},
            {"unitId", "\"" + unit + "\""}
        }) {
            if (path.equals("/projects") && field[0].equals("unitId")) {
                continue;
            }
            by(path).body(body.replace("UNIT", unit).replace("PROJECT", project).formatted((Object[]) field))
                    .post(path.replace("PROJECT", project))
                    .then()
                    .statusCode(400)
                    .body(json("errors[0].pointer", equalTo("/" + field[0])));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "id", "status", "createdAt"})
    void nobody_changes_what_only_the_service_knows(String field) {
        String unit = ListFixture.unit("丰门街道");
        String project = ListFixture.project("项目", unit);
        String milestone = ListFixture.milestone(project, "节点", "2020-12-15");
        String issue = office().body("{\"projectId\":\"" + project + "\",\"title\":\"甲\",\"dueOn\":\"2020-12-15\"}")
                .post("/issues")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String user = admin().get("/users").path("items[0].id");
        for (String row : List.of(
                "/units/" + unit,
                "/projects/" + project,
                "/settings",
                "/milestones/" + milestone,
                "/issues/" + issue,
                "/users/" + user)) {
            by(row).header("If-Match", "*")
                    .body("{\"" + field + "\":\"00000000-0000-7000-8000-000000000000\"}")
                    .patch(row)
                    .then()
                    .statusCode(400)
                    .body(json("errors[0].pointer", equalTo("/" + field)));
        }
    }

    @Test
    void a_unit_gives_nothing_away_and_raises_nothing_for_another() {
        String own = ListFixture.unit("丰门街道");
        String other = ListFixture.unit("双屿街道");
        String project = ListFixture.project("项目", own);
        String foreign = ListFixture.project("别人的项目", other);
        accounts.ofUnit("unit1", UUID.fromString(own));

        as("unit1")
                .header("If-Match", "*")
                .body("{\"unitId\":\"" + other + "\"}")
                .patch("/projects/" + project)
                .then()
                .statusCode(403);
        for (String unit : List.of(own, other)) {
            as("unit1")
                    .body("{\"projectId\":\"" + foreign
                            + "\",\"title\":\"甲\",\"dueOn\":\"2020-12-15\"%s}"
                                    .formatted(unit.equals(other) ? ",\"unitId\":\"" + other + "\"" : ""))
                    .post("/issues")
                    .then()
                    .statusCode(400);
        }
        office().get("/projects/" + project).then().body(json("unit.id", equalTo(own)));
        office().get("/issues?total=true").then().body(json("total", equalTo(0)));
    }

    @Test
    void a_format_that_is_not_read_or_not_written_is_named() {
        problem(admin().contentType("text/plain").body("x").post("/units"), 415)
                .then()
                .body(json("detail", containsString("merge-patch+json")));
        problem(office().accept("text/csv").get("/units"), 406);
    }

    private static RequestSpecification by(String path) {
        return path.matches("/(units|groups|settings|users).*") ? admin() : office();
    }

    private static Response problem(Response answer, int status) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body(json("status", equalTo(status)))
                .body(json("title", not(emptyOrNullString())));
        return answer;
    }
}
