package cn.liuzhong.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.liuzhong.calendar.rules.HalfMonth;
import cn.liuzhong.client.ApiException;
import cn.liuzhong.client.ApiResponse;
import cn.liuzhong.client.model.Milestone;
import cn.liuzhong.client.model.MilestoneStatus;
import cn.liuzhong.client.model.PreviewRecipient;
import cn.liuzhong.client.model.Problem;
import cn.liuzhong.client.model.Reminder;
import cn.liuzhong.client.model.SupervisionRun;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's main job, as somebody does it who has nothing but the published contract and a client generated from it. */
class JavaClientIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final HalfMonth LAST = HalfMonth.containing(TODAY).previous();

    @TempDir
    static Path data;

    private static ServiceProcess service;
    private static GeneratedClient admin;
    private static GeneratedClient office;

    @BeforeAll
    static void start() {
        int port = ServiceProcess.freePort();
        PreparedData.DEMONSTRATION.into(data);
        service = ServiceProcess.start("java-client", port, GeneratedClient.settings(data))
                .awaitReady();
        admin = GeneratedClient.of("admin", port);
        office = GeneratedClient.of("office1", port);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_milestone_that_was_late_is_previewed_run_once_written_to_its_unit_completed_and_verified() throws Exception {
        UUID unit = admin.unit("新手街道");
        UUID project = office.project("我的第一个项目", unit);
        Milestone milestone = office.milestone(project, "主体结构封顶", LAST.firstDay());

        assertThat(office.preview(LAST.text()))
                .extracting(PreviewRecipient::getUnit)
                .anySatisfy(named -> assertThat(named.getId()).isEqualTo(unit));

        ApiResponse<SupervisionRun> first = office.run(LAST.text());
        ApiResponse<SupervisionRun> again = office.run(LAST.text());
        assertThat(first.getStatusCode()).isEqualTo(201);
        assertThat(again.getStatusCode()).isEqualTo(200);
        assertThat(again.getData().getId()).isEqualTo(first.getData().getId());

        assertThat(office.letters(unit)).singleElement().satisfies(letter -> assertNames(letter, milestone));

        Milestone completed = office.completed(milestone, TODAY);
        assertThat(completed.getStatus()).isEqualTo(MilestoneStatus.COMPLETION_REPORTED);
        assertThat(office.verified(completed).getStatus()).isEqualTo(MilestoneStatus.VERIFIED);
    }

    @Test
    void a_mistake_comes_back_as_a_typed_problem() {
        ApiException refused = catchThrowableOfType(ApiException.class, () -> admin.unit(""));

        Problem problem = admin.problem(refused);
        assertThat(problem.getStatus()).isEqualTo(400);
        assertThat(problem.getErrors()).singleElement().satisfies(error -> assertThat(error.getPointer())
                .isEqualTo("/name"));
    }

    private static void assertNames(Reminder letter, Milestone milestone) {
        assertThat(letter.getPeriod()).isEqualTo(LAST.text());
        assertThat(letter.getItems()).singleElement().satisfies(item -> {
            assertThat(item.getSubjectId()).isEqualTo(milestone.getId());
            assertThat(item.getTitle()).isEqualTo("主体结构封顶");
            assertThat(item.getDueOn()).isEqualTo(LAST.firstDay());
            assertThat(item.getLagDays()).isPositive();
        });
    }
}
