package cn.liuzhong.deadline;

import static cn.liuzhong.testsupport.MainJob.interviews;
import static cn.liuzhong.testsupport.MainJob.run;
import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.access.Caller;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.ListRows;
import cn.liuzhong.testsupport.Told;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the days bring; every day is asked twice, as the scheduler asks every hour. */
@QuarkusTest
class AnnounceDueTest extends HttpTest {

    @Inject
    AnnounceDue due;

    @Inject
    ListRows list;

    @Inject
    Told told;

    private UUID unit;
    private UUID project;

    @BeforeEach
    void a_project() {
        unit = list.unit("丰门街道");
        project = list.project("中胤鞋研发基地", unit);
    }

    @Test
    void an_overdue_reply_is_told_to_the_unit_and_the_office_once() {
        ListFixture.milestone(project.toString(), "地下室", "2020-10-30");
        run("REMINDER", "2020-11-H1").statusCode(201);

        asked("2020-11-27");
        assertThat(told.of("reminder.reply-overdue")).isEmpty();
        asked("2020-11-28");
        asked("2020-12-01");
        assertThat(told.of("reminder.reply-overdue")).containsExactlyInAnyOrder("丰门街道", "OFFICE");
        assertThat(told.fact("reminder.reply-overdue", "unit")).containsOnly("丰门街道");
    }

    @Test
    void of_a_proposed_interview_the_office_is_told_then_the_unit_and_of_what_is_due_after_it_who_owes_it() {
        ListFixture.milestone(project.toString(), "地下室", "2020-10-30");
        run("REMINDER", "2020-11-H1").statusCode(201);
        clock.set(LocalDate.of(2020, 12, 3));
        run("INTERVIEW", "2020-11").statusCode(201);
        assertThat(told.of("interview.proposed")).containsExactly("OFFICE");
        assertThat(told.fact("interview.proposed", "unit")).containsExactly("丰门街道");
        String id = interviews("2020-11").extract().path("items[0].id");
        act(id, "confirmation", Map.of("scheduledOn", "2020-12-07"));
        act(id, "confirmation", Map.of("scheduledOn", "2020-12-08", "place", "301"));
        assertThat(told.fact("interview.confirmed", "scheduledOn")).containsExactly("2020-12-07", "2020-12-08");
        clock.set(LocalDate.of(2020, 12, 8));
        act(id, "record", Map.of("heldOn", "2020-12-08"));

        asked("2020-12-10");
        assertThat(told.of("interview.minutes-due")).isEmpty();
        asked("2020-12-11");
        assertThat(told.of("interview.minutes-due")).containsExactly("OFFICE");

        assertThat(told.of("interview.recorded")).isEmpty();
        act(id, "record", Map.of("minutes", "议定赶工"));
        act(id, "record", Map.of("commitment", "按期完成"));
        assertThat(told.of("interview.recorded")).containsExactly("丰门街道");
        assertThat(told.of("interview.minutes-amended")).isEmpty();
        act(id, "record", Map.of("requirements", List.of(Map.of("text", "完成主体", "dueOn", "2020-12-31"))));
        act(id, "record", Map.of("attendance", Map.of("present", "丰门街道 主任")));
        act(id, "record", Map.of("minutes", "议定赶工"));
        assertThat(told.of("interview.recorded")).hasSize(1);
        assertThat(told.of("interview.minutes-amended")).containsExactly("丰门街道", "丰门街道");

        asked("2021-01-06");
        assertThat(told.of("interview.result-due")).isEmpty();
        asked("2021-01-07");
        asked("2021-01-08");
        assertThat(told.of("interview.result-due")).containsExactly("丰门街道");
        assertThat(told.of("interview.minutes-due")).containsExactly("OFFICE");
    }

    @Test
    void milestones_due_in_ten_days_come_in_one_digest_a_week_with_twenty_named() {
        for (int i = 1; i <= 21; i++) {
            ListFixture.milestone(project.toString(), "节点" + i, "2020-11-30");
        }
        ListFixture.milestone(project.toString(), "以后", "2020-12-10");

        asked("2020-11-20");
        asked("2020-11-22");
        assertThat(told.of("milestones.due-soon")).containsExactly("丰门街道");
        assertThat(told.fact("milestones.due-soon", "count")).containsExactly("21");
        assertThat(told.fact("milestones.due-soon", "list").get(0)).contains("中胤鞋研发基地 节点1 2020-11-30");
        assertThat(told.fact("milestones.due-soon", "list").get(0).split("节点")).hasSize(21);
        asked("2020-11-23");
        assertThat(told.of("milestones.due-soon")).hasSize(2);
    }

    @Test
    void a_months_report_is_asked_for_two_working_days_before_it_is_due_and_once() {
        list.plan(project, 2020, 12000);
        UUID other = list.unit("已报街道");
        UUID reported = list.project("已报项目", other);
        list.plan(reported, 2020, 12000);
        office().body(Map.of("cumulative", 9000))
                .put("/projects/" + reported + "/progress/2020-11")
                .then()
                .statusCode(201);

        asked("2020-11-30");
        assertThat(told.fact("report.due", "month")).doesNotContain("2020-11");
        asked("2020-12-01");
        asked("2020-12-04");
        assertThat(told.fact("report.due", "month"))
                .filteredOn("2020-11"::equals)
                .hasSize(1);
        assertThat(told.fact("report.due", "dueOn")).contains("2020-12-03");
    }

    @Test
    void a_run_that_did_not_happen_is_told_to_the_office_once_also_when_it_is_skipped_later() {
        asked("2020-12-03");
        assertThat(told.of("run.missed")).isEmpty();
        asked("2020-12-04");
        assertThat(told.of("run.missed")).containsExactly("OFFICE", "OFFICE");
        assertThat(told.fact("run.missed", "period")).containsExactlyInAnyOrder("2020-11-H2", "2020-11");

        clock.set(LocalDate.of(2020, 12, 31));
        office().post("/supervision/catch-up").then().statusCode(200);
        assertThat(told.of("run.missed")).hasSize(2);
    }

    private void asked(String day) {
        clock.set(LocalDate.parse(day));
        due.handle(Caller.SCHEDULER);
        due.handle(Caller.SCHEDULER);
    }

    private static void act(String interview, String step, Map<String, ?> body) {
        office().body(body)
                .header("If-Match", "*")
                .post("/interviews/" + interview + "/" + step)
                .then()
                .statusCode(200);
    }
}
