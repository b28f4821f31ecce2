package cn.liuzhong.security;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes with every answer, whatever it is. */
@QuarkusTest
class HeadersHttpTest extends HttpTest {

    @ParameterizedTest
    @ValueSource(strings = {"/units", "/units/x", "/units/00000000-0000-7000-8000-000000000000", "/nothing"})
    void an_answer_of_the_api_is_no_page_and_is_not_kept(String address) {
        ValidatableResponse answer = office().get(address).then();

        safe(answer)
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Cache-Control", "no-store")
                .header("Vary", containsString("Accept-Language"))
                .header("Strict-Transport-Security", nullValue())
                .header("access-control-allow-origin", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/inbox", "/ledger/imports/1", "/signs", "/assets/index.js"})
    void a_page_of_the_console_runs_nothing_that_is_written_into_it(String page) {
        safe(RestAssured.get(page).then())
                .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self';"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")));
    }

    @Test
    void the_documents_load_what_is_their_own_and_nothing_else() {
        safe(RestAssured.get("/q/swagger-ui/").then().statusCode(200))
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @Test
    void json_is_compressed_for_who_can_read_it() {
        ListFixture.unit("丰门街道");
        office().header("Accept-Encoding", "gzip")
                .get("/units")
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .body(json("items[0].name", equalTo("丰门街道")));
        var asksForNone =
                RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
        assertThat(office().config(asksForNone).get("/units").header("Content-Encoding"))
                .isNull();
    }

    private static ValidatableResponse safe(ValidatableResponse answer) {
        return answer.header("X-Content-Type-Options", "nosniff").header("Referrer-Policy", "no-referrer");
    }
}
