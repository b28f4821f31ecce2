package cn.liuzhong.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.Accounts;
import cn.liuzhong.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.http.conn.params.ConnRoutePNames;
import org.junit.jupiter.api.Test;

/** Who floods the sign-in from one network takes nothing from those who are signed in, or sign in from another. */
@QuarkusTest
class SignInFloodHttpTest extends HttpTest {

    private static final String GUESS = "guessed-by-many";
    private static final int FLOOD = 80;

    @Inject
    CountingPasswords passwords;

    @Test
    void many_unknown_names_from_one_network_keep_nobody_else_out() throws Exception {
        String session = signIn(elsewhere(), "office1", Accounts.PASSWORD).cookie("liuzhong_session");
        ExecutorService threads = Executors.newFixedThreadPool(FLOOD);
        try (CountingPasswords.Gate gate = passwords.close(GUESS)) {
            List<Future<Integer>> flood = IntStream.range(0, FLOOD)
                    .mapToObj(number -> threads.submit(
                            () -> signIn(given(), "nobody" + number, GUESS).statusCode()))
                    .toList();
            gate.awaitFirst();

            elsewhere()
                    .cookie("liuzhong_session", session)
                    .get("/api/v1/me")
                    .then()
                    .statusCode(200);
            signIn(elsewhere(), "office2", Accounts.PASSWORD).then().statusCode(200);
            given().cookie("liuzhong_session", session).get("/api/v1/me").then().statusCode(200);
            assertThat(gate.arrived()).isLessThanOrEqualTo(2);
            gate.close();

            for (Future<Integer> answer : flood) {
                assertThat(answer.get()).isIn(401, 429);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Response signIn(RequestSpecification from, String name, String password) {
        return from.contentType(ContentType.JSON)
                .body("{\"username\":\"" + name + "\",\"password\":\"" + password + "\"}")
                .post("/api/v1/session");
    }

    /** Loopback has more addresses than one. */
    private static RequestSpecification elsewhere() throws UnknownHostException {
        return given().config(RestAssuredConfig.config()
                .httpClient(HttpClientConfig.httpClientConfig()
                        .setParam(ConnRoutePNames.LOCAL_ADDRESS, InetAddress.getByName("127.0.0.2"))));
    }
}
