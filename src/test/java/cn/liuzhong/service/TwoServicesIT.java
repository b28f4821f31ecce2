package cn.liuzhong.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.calendar.rules.HalfMonth;
import cn.liuzhong.calendar.rules.WholeMonth;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two replicas on one database: started at the same moment, asked at the same moment. */
class TwoServicesIT {

    private static final int ASKERS = 4;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void loadOneDemonstrationAndMakeOneRunOfEachPeriod() throws Exception {
        ExecutorService askers = Executors.newFixedThreadPool(ASKERS);
        try (EmbeddedPostgres database = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C")
                        .start();
                ServiceProcess one = replica("replica-one", database);
                ServiceProcess two = replica("replica-two", database);
                Connection rows = database.getPostgresDatabase().getConnection()) {
            one.awaitReady();
            two.awaitReady();
            assertStartedOnce(rows);
            List<ServiceClient> clients = List.of(one.client(), two.client(), one.client(), two.client());
            for (Map<String, String> run : periods()) {
                assertRunsOnce(clients, askers, run);
            }
            WrittenRuns.assertWhole(rows);
            assertThat(WrittenRuns.texts(rows, "select period || unit_id from reminder"))
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(10);
        } finally {
            askers.shutdownNow();
        }
    }

    private static ServiceProcess replica(String name, EmbeddedPostgres database) {
        return ServiceProcess.start(
                name,
                ServiceProcess.freePort(),
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/postgres",
                        "QUARKUS_DATASOURCE_USERNAME",
                        "postgres",
                        "LIUZHONG_DEMO",
                        "true"));
    }

    private static void assertStartedOnce(Connection rows) throws Exception {
        assertThat(WrittenRuns.texts(rows, "select version from flyway_schema_history where success"))
                .doesNotHaveDuplicates()
                .isNotEmpty();
        assertThat(WrittenRuns.texts(rows, "select name from unit"))
                .doesNotHaveDuplicates()
                .hasSize(12);
        assertThat(WrittenRuns.texts(rows, "select list_no from project"))
                .doesNotHaveDuplicates()
                .hasSizeBetween(55, 65);
        assertThat(WrittenRuns.texts(rows, "select count(*) from installation")).containsExactly("1");
        WrittenRuns.assertWhole(rows);
    }

    /** Those the demonstration has left: the last half month, and older ones of both kinds. */
    private static List<Map<String, String>> periods() {
        List<Map<String, String>> periods = new ArrayList<>();
        HalfMonth half = HalfMonth.containing(TODAY).previous();
        periods.add(Map.of("kind", "REMINDER", "period", half.text()));
        for (int back = 0; back < 4; back++) {
            half = half.previous();
        }
        WholeMonth month = WholeMonth.containing(TODAY).previous().previous();
        for (int back = 0; back < 4; back++) {
            half = half.previous();
            month = month.previous();
            periods.add(Map.of("kind", "REMINDER", "period", half.text()));
            periods.add(Map.of("kind", "INTERVIEW", "period", month.text()));
        }
        return periods;
    }

    private static void assertRunsOnce(List<ServiceClient> clients, ExecutorService askers, Map<String, String> run)
            throws Exception {
        CyclicBarrier together = new CyclicBarrier(ASKERS);
        List<Future<ServiceClient.Answer>> asked = new ArrayList<>();
        for (ServiceClient client : clients) {
            asked.add(askers.submit(() -> {
                together.await();
                return client.post("/supervision/runs", run);
            }));
        }
        List<ServiceClient.Answer> answers = new ArrayList<>();
        for (Future<ServiceClient.Answer> answer : asked) {
            answers.add(answer.get());
        }
        assertThat(answers)
                .as(run.toString())
                .extracting(ServiceClient.Answer::status)
                .containsExactlyInAnyOrder(201, 200, 200, 200);
        assertThat(answers.stream().map(ServiceClient.Answer::body).distinct()).hasSize(1);
    }
}
