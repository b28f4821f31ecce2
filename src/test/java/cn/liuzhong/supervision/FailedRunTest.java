package cn.liuzhong.supervision;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.MainJob;
import cn.liuzhong.testsupport.Superuser;
import cn.liuzhong.testsupport.Told;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the office hears of a run that the database refuses. */
@QuarkusTest
class FailedRunTest extends HttpTest {

    @Inject
    Superuser superuser;

    @Inject
    Told told;

    @AfterEach
    void mend() {
        superuser.run("alter table reminder drop constraint if exists broken");
    }

    @Test
    void it_leaves_nothing_behind_but_word_to_the_office_once_a_day() {
        MainJob.milestone(ListFixture.unit("丰门街道"), LocalDate.of(2020, 10, 30));
        superuser.run("alter table reminder add constraint broken check (number_in_year = 0) not valid");
        clock.set(LocalDate.of(2020, 12, 3));

        catchUpFails();
        catchUpFails();
        assertThat(told.of("run.failed")).containsExactly("OFFICE");
        assertThat(told.fact("run.failed", "period")).containsExactly("2020-11-H2");
        assertThat(told.of("reminder.issued")).isEmpty();

        clock.set(LocalDate.of(2020, 12, 4));
        catchUpFails();
        assertThat(told.of("run.failed")).hasSize(2);
    }

    private static void catchUpFails() {
        office().post("/supervision/catch-up")
                .then()
                .statusCode(200)
                .body(json("failed", Matchers.contains("REMINDER")));
    }
}
