package cn.liuzhong.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.access.Caller;
import cn.liuzhong.calendar.WorkingDays;
import cn.liuzhong.calendar.rules.HalfMonth;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.settings.CurrentSettings;
import cn.liuzhong.supervision.RunRequest;
import cn.liuzhong.supervision.RunSupervision;
import cn.liuzhong.supervision.rules.RunKind;
import cn.liuzhong.supervision.rules.RunTrigger;
import cn.liuzhong.testsupport.StatementLog;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The half month's run of a province against one bare statement that writes the same letters and items. */
@QuarkusTest
@TestProfile(BenchProfile.class)
class ReminderRunBenchmark {

    private static final Caller CALLER = Caller.office("bench");
    private static final int WARM_UP = 2;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);

    @Inject
    RunSupervision supervision;

    @Inject
    WorkingDays workingDays;

    @Inject
    CurrentSettings settings;

    @Inject
    OfficeClock clock;

    @Inject
    @PersistenceUnitExtension
    StatementLog log;

    @TestHTTPResource
    URI service;

    @Test
    void run() throws Exception {
        Province province = Province.asked();
        LocalDate today = clock.today();
        HalfMonth period = HalfMonth.containing(today).previous();
        LocalDate replyDueOn = workingDays
                .around(CALLER, today)
                .plus(today, settings.get(CALLER).rules().replyWorkingDays());
        Report report = new Report(province);
        try (Connection connection = DurableDatabase.superuser()) {
            report.generated(millis(() -> province.generate(connection, period.asOf())));
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                RunRows.clear(connection);
                BareInsert.enterRun(connection, period);
                double bare = millis(() -> BareInsert.write(connection, period, today, replyDueOn));
                RunRows yardstick = RunRows.read(connection);
                RunRows.clear(connection);
                log.reset();
                RoundTrips.reset();
                double run = millis(() -> supervision.handle(
                        CALLER, new RunRequest(RunKind.REMINDER, period.text()), RunTrigger.PERSON, clock.now()));
                RoundTrips.Sent sent = RoundTrips.sent();
                RunRows rows = RunRows.read(connection);
                assertThat(rows.letters()).isNotEmpty().isEqualTo(yardstick.letters());
                assertThat(rows.items()).isEqualTo(yardstick.items());
                if (round >= 0) {
                    report.round(run, bare, sent, rows);
                }
            }
            report.print();
            if (Boolean.getBoolean("bench.explain")) {
                Plans.print(connection, log.statements(), period.asOf());
            }
            report.pages(new Pages(service), connection);
        }
    }

    private static double millis(Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    private interface Work {
        void run() throws SQLException;
    }
}
