package cn.liuzhong.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.Accounts;
import cn.liuzhong.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies nested without end. Sent past the usual client, which breaks down at them itself. */
@QuarkusTest
class NestedBodyHttpTest extends HttpTest {

    private static final int LEVELS = 70_000;

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
        POST  | /units    | [
        POST  | /units    | {"a":
        POST  | /units    | {"contacts":[
        PATCH | /settings | [
        PATCH | /settings | {"a":
        PATCH | /settings | {"rules":[
        """)
    void it_is_refused(String method, String path, String nest) throws IOException, InterruptedException {
        String credentials = Base64.getEncoder().encodeToString(("admin:" + Accounts.PASSWORD).getBytes());
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1" + path))
                        .header("Authorization", "Basic " + credentials)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "*")
                        .method(method, BodyPublishers.ofString(nest.repeat(LEVELS)))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"invalid\"");
    }
}
