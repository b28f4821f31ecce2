package cn.liuzhong.assessment;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.ListRows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IndicatorHttpTest extends HttpTest {

    private static final Map<String, String> TARGETS_2019 =
            Map.of("交通投资增长", "13", "高新技术产业投资增长", "15", "生态公共投资增长", "11", "民间投资增长", "11");

    @Inject
    ListRows list;

    private int codes;

    private String indicator(String name, String kind, String group) {
        Map<String, String> body = new HashMap<>(Map.of("code", "I" + ++codes, "name", name, "kind", kind));
        body.put("measure", "%");
        body.put("overlappingGroup", group);
        return ListFixture.entered("/indicators", body);
    }

    private static ValidatableResponse state(String id, String period, String body) {
        return office().body(body)
                .put("/indicators/" + id + "/values/" + period)
                .then();
    }

    /** Every line of the report's figures can be held, and its growth table comes out as it was printed. */
    @Test
    void the_figures_of_the_report_are_held_and_its_growth_table_is_reproduced() throws IOException {
        Map<String, String> entered = new HashMap<>();
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/figures-2020.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cell = line.split(",", -1);
            String period = cell[4].equals("1-10月") ? "2020-10" : cell[3];
            boolean growth = cell[0].endsWith("增长");
            String kind = growth ? "GROWTH" : cell[2].equals("%") ? "RATE" : "LEVEL";
            // Two figures of one name and year are two indicators that overlap.
            String key = cell[0] + (entered.containsKey(cell[0] + period) ? "二" : "");
            String id = entered.computeIfAbsent(
                    key, name -> indicator(name, kind, growth ? "固定资产投资增长" : cell[4].startsWith("与") ? cell[0] : null));
            entered.put(key + period, id);
            String target = period.equals("2019") ? TARGETS_2019.get(cell[0]) : null;
            state(id, period, "{\"target\":%s,\"actual\":%s,\"note\":\"%s\"}".formatted(target, cell[1], cell[4]))
                    .statusCode(201);
        }

        office().get("/indicators?period=2019&limit=200&total=true")
                .then()
                .statusCode(200)
                .body(json("total", equalTo(19)))
                .body("items.findAll { it.value != null }", hasSize(5))
                .body("items.find { it.name == '交通投资增长' }.value.completion", equalTo(2.4f))
                .body("items.find { it.name == '高新技术产业投资增长' }.value.completion", equalTo(2.1667f))
                .body("items.find { it.name == '生态公共投资增长' }.value.completion", equalTo(4.1091f))
                .body("items.find { it.name == '民间投资增长' }.value.completion", equalTo(3.4455f))
                .body("items.find { it.name == '民间投资增长' }.value.growth", equalTo(37.9f))
                .body("items.find { it.name == '固定资产投资增长' }.value.completion", nullValue())
                .body("items.findAll { it.value != null }.overlappingGroup.unique()", contains("固定资产投资增长"));
        office().get("/indicators?period=2020-10")
                .then()
                .body("items.find { it.name == '民间投资增长' }.value.growth", equalTo(-37.6f))
                .body("items.findAll { it.value != null }", hasSize(1));
        office().get("/indicators?period=2020")
                .then()
                .body("items.find { it.name == '政务服务网上办' }.value.actual", equalTo(97.1f))
                .body("items.find { it.name == '专项债金额' }.value.actual", equalTo(24.98f));
    }

    @Test
    void figures_are_stated_once_and_changed_by_who_has_read_them() {
        String id = indicator("政务服务网上办", "RATE", null);
        state(id, "2019", "{\"actual\":90.1}").statusCode(201).header("ETag", "\"0\"");
        state(id, "2020", "{\"target\":95,\"actual\":97.1}")
                .statusCode(201)
                .body(json("completion", equalTo(1.0221f)))
                .body(json("growth", equalTo(7)))
                .body(json("met", equalTo(true)));
        state(id, "2020", "{\"target\":95,\"actual\":98}").statusCode(428);
        office().header("If-Match", "\"0\"")
                .body("{\"actual\":98}")
                .put("/indicators/" + id + "/values/2020")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(json("target", nullValue()))
                .body(json("completion", nullValue()));
        state(id, "2020-13", "{\"actual\":98}").statusCode(400).body(json("errors.pointer", contains("/period")));
        state(id, "2021", "{\"note\":\"无\"}").statusCode(400).body(json("errors.pointer", contains("/actual")));
        office().get("/indicators/" + id + "/values?limit=1")
                .then()
                .statusCode(200)
                .body(json("items.period", contains("2020")));
    }

    @Test
    void everybody_reads_them_and_the_office_alone_writes() {
        accounts.ofUnit("unit1", list.unit("丰门街道"));
        String id = indicator("即办率", "RATE", null);

        as("unit1").get("/indicators/" + id).then().statusCode(200).body(json("better", equalTo("HIGHER")));
        as("unit1")
                .body("{\"actual\":1}")
                .put("/indicators/" + id + "/values/2020")
                .then()
                .statusCode(403);
        office().body("{\"code\":\"I1\",\"name\":\"另一个\",\"kind\":\"RATE\"}")
                .post("/indicators")
                .then()
                .statusCode(409);
        office().header("If-Match", "\"0\"")
                .body("{\"overlappingGroup\":\"政务服务\"}")
                .patch("/indicators/" + id)
                .then()
                .statusCode(200)
                .body(json("overlappingGroup", equalTo("政务服务")))
                .body(json("kind", equalTo("RATE")));
        assertThat((List<?>) admin().get("/audit?entity=INDICATOR&id=" + id).path("items"))
                .hasSize(2);
    }
}
