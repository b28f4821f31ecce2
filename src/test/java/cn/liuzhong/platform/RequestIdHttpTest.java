package cn.liuzhong.platform;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import cn.liuzhong.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestIdHttpTest extends HttpTest {

    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}";

    @Test
    void the_clients_own_is_answered() {
        office().header(RequestId.HEADER, "Ab.1_2-3")
                .get("/units")
                .then()
                .header(RequestId.HEADER, equalTo("Ab.1_2-3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "with blank", "ä", "a;b", "11111111112222222222333333333344444444445555555555666666666677777"
            })
    void another_is_made_for_one_that_is_not_usable(String unusable) {
        office().header(RequestId.HEADER, unusable).get("/units").then().header(RequestId.HEADER, matchesPattern(UUID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/units/no-id", "/nowhere", "/units?limit=0"})
    void problems_have_one_too(String path) {
        office().get(path).then().header(RequestId.HEADER, matchesPattern(UUID));
    }
}
