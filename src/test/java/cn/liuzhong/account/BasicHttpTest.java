package cn.liuzhong.account;

import static cn.liuzhong.testsupport.JsonField.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.liuzhong.access.Caller;
import cn.liuzhong.testsupport.Accounts;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTP Basic: what it costs, and what it costs who guesses. */
@QuarkusTest
class BasicHttpTest extends HttpTest {

    @Inject
    CountingPasswords passwords;

    @Inject
    ForgetSignIns forget;

    @BeforeEach
    void countAfresh() {
        passwords.count();
    }

    @Test
    void the_hash_is_paid_once_and_not_on_every_request() {
        for (int request = 0; request < 5; request++) {
            tryWith("office1", Accounts.PASSWORD).then().statusCode(200);
        }
        assertThat(passwords.count()).isEqualTo(1);
    }

    @Test
    void of_many_first_requests_at_once_one_pays_and_none_is_refused() {
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 12)
                .mapToObj(request -> CompletableFuture.supplyAsync(
                        () -> tryWith("office1", Accounts.PASSWORD).statusCode()))
                .toList();

        assertThat(answers).extracting(CompletableFuture::join).containsOnly(200);
        assertThat(passwords.count()).isEqualTo(1);
    }

    @Test
    void after_five_mistakes_the_password_is_not_even_looked_at() {
        for (int mistake = 0; mistake < 5; mistake++) {
            tryWith("office1", "wrong").then().statusCode(401);
        }
        assertThat(passwords.count()).isEqualTo(5);

        given().header("Accept-Language", "en")
                .auth()
                .preemptive()
                .basic("OFFICE1", Accounts.PASSWORD)
                .get("/api/v1/me")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .body(json("code", equalTo("sign-in-locked")))
                .body(json("title", equalTo("Too many wrong passwords")));
        assertThat(passwords.count()).isZero();
        tryWith("office2", Accounts.PASSWORD).then().statusCode(200);
    }

    @Test
    void time_opens_it_again_and_the_right_password_clears_it() {
        for (int mistake = 0; mistake < 5; mistake++) {
            tryWith("office1", "wrong");
        }
        clock.set(SettableClock.START.plusDays(1));

        tryWith("office1", Accounts.PASSWORD).then().statusCode(200);
        passwords.count();
        for (int mistake = 0; mistake < 4; mistake++) {
            tryWith("office1", "wrong");
        }
        tryWith("office1", "wrong").then().statusCode(401);
        assertThat(passwords.count()).isEqualTo(5);
    }

    @Test
    void who_is_at_work_goes_on_while_somebody_beside_him_guesses() {
        tryWith("office1", Accounts.PASSWORD).then().statusCode(200);
        for (int mistake = 0; mistake < 8; mistake++) {
            tryWith("office1", "wrong");
        }
        tryWith("office1", "wrong").then().statusCode(429);

        tryWith("office1", Accounts.PASSWORD).then().statusCode(200);
    }

    @Test
    void guessing_finds_no_way_around_the_lock() {
        tryWith("office1", Accounts.PASSWORD).then().statusCode(200);
        for (int mistake = 0; mistake < 60; mistake++) {
            tryWith("office1", "wrong");
        }

        tryWith("office1", Accounts.PASSWORD).then().statusCode(429);
    }

    @Test
    void a_name_that_nobody_has_is_answered_like_every_other_and_costs_as_much() {
        accounts.ofUnit("switched-off", UUID.fromString(ListFixture.unit("丰门街道")));
        String off = admin().get("/users?q=switched-off").path("items[0].id");
        admin().header("If-Match", "*").body("{\"active\":false}").patch("/users/" + off);
        passwords.count();

        List<List<Object>> answers = Stream.of("office1", "nobody-at-all", "switched-off")
                .map(name -> IntStream.range(0, 7)
                        .mapToObj(request -> {
                            Response answer = tryWith(name, name.equals("switched-off") ? Accounts.PASSWORD : "wrong");
                            return (Object) List.of(
                                    answer.statusCode(),
                                    answer.asString(),
                                    String.valueOf(answer.header("Retry-After")),
                                    passwords.count());
                        })
                        .toList())
                .toList();

        assertThat(answers).containsOnly(answers.get(0));
        assertThat(answers.get(0).toString()).contains("401", "429");
    }

    @Test
    void a_new_password_counts_at_once() {
        tryWith("office1", Accounts.PASSWORD).then().statusCode(200);
        String id = admin().get("/users?q=office1").path("items[0].id");
        admin().header("If-Match", "*")
                .body("{\"password\":\"quite-another\"}")
                .post("/users/" + id + "/password")
                .then()
                .statusCode(200);

        tryWith("office1", Accounts.PASSWORD).then().statusCode(401);
        tryWith("office1", "quite-another").then().statusCode(200);
    }

    @Test
    void a_browsers_own_dialogue_is_asked_for_by_pages_only() {
        assertThat(given().get("/api/v1/me").headers().getValues("WWW-Authenticate"))
                .anyMatch(challenge -> challenge.startsWith("Basic"));
        assertThat(given().header("Sec-Fetch-Mode", "cors")
                        .get("/api/v1/me")
                        .headers()
                        .getValues("WWW-Authenticate"))
                .isNotEmpty()
                .noneMatch(challenge -> challenge.startsWith("Basic"));
    }

    @Test
    void what_does_not_count_any_more_is_forgotten() {
        tryWith("office1", "wrong").then().statusCode(401);
        assertThat(forget.handle(Caller.SCHEDULER)).isZero();

        clock.set(SettableClock.START.plusDays(2));

        assertThat(forget.handle(Caller.SCHEDULER)).isEqualTo(1);
    }

    private static Response tryWith(String name, String password) {
        return given().auth().preemptive().basic(name, password).get("/api/v1/me");
    }

    @ParameterizedTest
    @ValueSource(strings = {"office2\0", "a\0b", "office\n2"})
    void a_name_that_nobody_can_have_is_nobodys(String name) {
        given().basePath("/api/v1")
                .auth()
                .preemptive()
                .basic(name, Accounts.PASSWORD)
                .get("/me")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\0for-tests-only", "\n"})
    void nothing_may_follow_the_password(String more) {
        given().basePath("/api/v1")
                .auth()
                .preemptive()
                .basic("office2", Accounts.PASSWORD + more)
                .get("/me")
                .then()
                .statusCode(401);
    }
}
