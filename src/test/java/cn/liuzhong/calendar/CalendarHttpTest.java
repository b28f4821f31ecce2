package cn.liuzhong.calendar;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.liuzhong.access.Caller;
import cn.liuzhong.testsupport.HttpTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CalendarHttpTest extends HttpTest {

    private static final String NEW_YEAR_2090 =
            """
            {"published":true,"days":[{"day":"2090-01-02","working":false,"name":"元旦"},{"day":"2090-01-07","working":true}]}""";

    @Inject
    CalendarRepository calendar;

    @Inject
    WorkingDays workingDays;

    @AfterEach
    void forget2090() {
        QuarkusTransaction.requiringNew().run(() -> {
            calendar.delete("from CalendarDay where year = 2090");
            calendar.deleteById(2090);
        });
    }

    @Test
    void a_published_year_shows_its_days() {
        admin().get("/calendar/2020")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(json("published", equalTo(true)))
                .body(json("days", hasSize(36)))
                .body("days.findAll { it.working }.day", hasItem("2020-10-10"))
                .body("days.find { it.day == '2020-10-01' }.name", equalTo("国庆中秋"));
    }

    @Test
    void a_year_to_come_is_not_yet_published_in_either_language() {
        admin().get("/calendar/2090")
                .then()
                .statusCode(200)
                .body(json("published", equalTo(false)))
                .body(json("status", equalTo("尚未公布")))
                .body(json("days", empty()));
        admin().header("Accept-Language", "en")
                .get("/calendar/2090")
                .then()
                .body(json("status", equalTo("not yet published")));
    }

    @Test
    void the_first_statement_needs_no_etag_and_each_change_does() {
        admin().body(NEW_YEAR_2090).put("/calendar/2090").then().statusCode(200).header("ETag", "\"2\"");
        admin().body(NEW_YEAR_2090).put("/calendar/2090").then().statusCode(428);
        admin().header("If-Match", "\"2\"")
                .body("""
                {"published":true,"days":[{"day":"2090-01-02","working":false}]}""")
                .put("/calendar/2090")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body(json("days.day", equalTo(List.of("2090-01-02"))));
        admin().header("If-Match", "\"2\"")
                .body(NEW_YEAR_2090)
                .put("/calendar/2090")
                .then()
                .statusCode(412);
    }

    @Test
    void of_several_first_statements_at_once_one_wins() {
        List<CompletableFuture<Integer>> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> admin().body(NEW_YEAR_2090).put("/calendar/2090").statusCode()))
                .limit(4)
                .toList();

        assertThat(answers)
                .extracting(CompletableFuture::join)
                .containsOnlyOnce(200)
                .isSubsetOf(200, 412, 428);
    }

    @Test
    void what_is_counted_moves_with_the_calendar() {
        LocalDate newYear = LocalDate.of(2090, 1, 1);
        Caller caller = Caller.office("office1");
        assertThat(workingDays.around(caller, newYear).plus(newYear, 1)).isEqualTo("2090-01-02");

        admin().body(NEW_YEAR_2090).put("/calendar/2090").then().statusCode(200);

        assertThat(workingDays.around(caller, newYear).plus(newYear, 1)).isEqualTo("2090-01-03");
        assertThat(workingDays.around(caller, newYear).isWorking(LocalDate.of(2090, 1, 7)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        2090 | {"published":true,"days":[{"day":"2091-01-02","working":false}]}                                       | /days/0/day
        2090 | {"published":true,"days":[{"day":"2090-01-02","working":false},{"day":"2090-01-02","working":true}]}   | /days/1/day
        2090 | {"published":false,"days":[{"day":"2090-01-02","working":false}]}                                      | /days
        2090 | {"published":true,"days":[{"day":"2090-01-02"}]}                                                       | /days/0/working
        2090 | {"published":true}                                                                                     | /days
        2090 | {"days":[]}                                                                                            | /published
        1999 | {"published":true,"days":[]}                                                                           | /year
        2101 | {"published":true,"days":[]}                                                                           | /year
        """)
    void what_is_no_calendar_year_is_refused_where_it_is_wrong(String year, String body, String pointer) {
        admin().body(body)
                .put("/calendar/" + year)
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo(pointer)));
    }
}
