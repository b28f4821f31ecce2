package cn.liuzhong.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** SQL in every text that the published contract takes: at most it is stored or looked for, as the text that it is. */
@QuarkusTest
class InjectionHttpTest extends HttpTest {

    private static final List<String> ATTACKS = List.of(
            "'; drop table unit; --",
            "' or '1'='1",
            "\\'; select pg_sleep(9); --",
            "%_\\%",
            "\" or \"\"=\"",
            "{0} ${x} :id ?1");

    @Test
    void no_filter_is_part_of_a_statement() throws IOException {
        String unit = ListFixture.unit("丰门街道");
        List<String> tried = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : contract().path("paths").properties()) {
            for (JsonNode parameter : path.getValue().at("/get/parameters")) {
                if (!parameter.path("in").asText().equals("query")) {
                    continue;
                }
                for (String attack : ATTACKS) {
                    String address = here(path.getKey(), unit);
                    int status = admin().queryParam(parameter.path("name").asText(), attack)
                            .get(address)
                            .statusCode();
                    assertThat(status)
                            .as(address + " " + parameter.path("name"))
                            .isIn(200, 400, 404);
                }
                tried.add(path.getKey());
            }
        }
        assertThat(tried).hasSizeGreaterThan(30);
        intact(unit);
    }

    @Test
    void no_text_of_a_body_is_part_of_a_statement() throws IOException {
        String unit = ListFixture.unit("丰门街道");
        accounts.ofUnit("unit1", UUID.fromString(unit));
        int tried = 0;
        for (Map.Entry<String, JsonNode> path : contract().path("paths").properties()) {
            for (String method : List.of("post", "patch", "put")) {
                JsonNode content = path.getValue().at("/" + method + "/requestBody/content");
                for (JsonNode type : content) {
                    tried += attack(
                            method,
                            here(path.getKey(), unit),
                            type.path("example"),
                            content.fieldNames().next());
                }
            }
        }
        assertThat(tried).isGreaterThan(60);
        intact(unit);
    }

    private static int attack(String method, String address, JsonNode example, String type) {
        int tried = 0;
        for (Map.Entry<String, JsonNode> field : example.properties()) {
            if (field.getValue().isTextual()) {
                for (String attack : ATTACKS) {
                    ObjectNode body = example.deepCopy();
                    body.set(field.getKey(), TextNode.valueOf(attack));
                    assertThat(sent(method, address, body.toString(), type))
                            .as(method + " " + address + " " + field.getKey())
                            .isLessThan(500)
                            .isNotEqualTo(403);
                    tried++;
                }
            }
        }
        return tried;
    }

    /** By whoever may. */
    private static int sent(String method, String address, String body, String type) {
        return Stream.of("office1", "admin", "unit1")
                .map(who -> as(who).contentType(type)
                        .header("If-Match", "*")
                        .body(body)
                        .request(method, address)
                        .statusCode())
                .filter(status -> status != 403)
                .findFirst()
                .orElse(403);
    }

    /** Variables stand for rows that are there where there can be one, so that the texts get as far as the database. */
    private static String here(String path, String unit) {
        return path.replace("/api/v1", "")
                .replace("{list}", "factors")
                .replace("{year}", "2020")
                .replaceAll("\\{\\w+}", unit);
    }

    private static void intact(String unit) {
        office().get("/units/" + unit).then().statusCode(200);
        for (String list :
                List.of("/units", "/projects", "/issues", "/reminders", "/codes/categories", "/deliveries")) {
            office().get(list + "?total=true").then().statusCode(200);
        }
    }

    private static JsonNode contract() throws IOException {
        return new YAMLMapper().readTree(Path.of("openapi", "openapi.yaml").toFile());
    }
}
