package cn.liuzhong.demo;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.liuzhong.access.Caller;
import cn.liuzhong.testsupport.HttpTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DemoIndicatorsTest extends HttpTest {

    @Inject
    DemoIndicators indicators;

    @Inject
    ObjectMapper json;

    @Test
    void the_demonstration_shows_the_reports_growth_table_and_its_service_figures() throws IOException {
        try (InputStream list = DemoIndicatorsTest.class.getResourceAsStream("/demo/list.json")) {
            DemoList demo = json.readValue(list, DemoList.class);
            QuarkusTransaction.requiringNew().run(() -> indicators.load(Caller.DEMO, demo.indicators()));
        }

        office().get("/indicators?period=2019&total=true")
                .then()
                .statusCode(200)
                .body(json("total", equalTo(19)))
                .body("items.findAll { it.value != null }", hasSize(5))
                .body("items.findAll { it.value?.target != null }.value.growth", contains(31.2f, 32.5f, 45.2f, 37.9f))
                .body(
                        "items.findAll { it.value?.target != null }.value.completion",
                        contains(2.4f, 2.1667f, 4.1091f, 3.4455f));
        office().get("/indicators?period=2020")
                .then()
                .body("items.findAll { it.value != null && it.overlappingGroup == '政务服务' }", hasSize(5));
    }
}
