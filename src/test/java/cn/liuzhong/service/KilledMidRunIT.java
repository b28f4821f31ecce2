package cn.liuzhong.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.calendar.rules.HalfMonth;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} while runs are being written: each is there as a whole or not at all, and what is missing can be run. */
class KilledMidRunIT {

    private static final int MOST_KILLS = 6;
    private static final int FEWEST_KILLS = 4;
    private static final int LONGEST_WAIT_MS = 400;
    private static final Duration TIME = Duration.ofSeconds(25);
    private static final int ASKERS = 2;
    private static final int LATE_UNITS = 30;
    private static final int LATE_MILESTONES = 10;
    private static final LocalDate LATE_SINCE = LocalDate.of(2018, 12, 20);

    @TempDir
    Path data;

    private final Random random = new Random(7);
    private final Deque<Map<String, String>> notAsked = periods();
    private final List<Map<String, String>> asked = new ArrayList<>();
    private int cutOff;

    @Test
    void everyRunIsWholeAndTheMissingOnesCanBeRun() throws Exception {
        long deadline = System.nanoTime() + TIME.toNanos();
        ServiceProcess service = ServiceProcess.embedded("mid-run", data).awaitReady();
        try {
            addLateUnits();
            for (int kill = 0; kill < MOST_KILLS && (kill < FEWEST_KILLS || System.nanoTime() < deadline); kill++) {
                killWhileRunning(service);
                service = ServiceProcess.embedded("mid-run-" + kill, data).awaitReady();
                assertWhole();
            }
            assertThat(cutOff).as("runs that a kill has cut off").isPositive();
            runWhatIsMissing(service.client());
            assertWhole();
        } finally {
            service.close();
        }
    }

    private void killWhileRunning(ServiceProcess service) throws InterruptedException, ExecutionException {
        ExecutorService askers = Executors.newFixedThreadPool(ASKERS);
        List<Future<Integer>> running = new ArrayList<>();
        for (int asker = 0; asker < ASKERS; asker++) {
            running.add(askers.submit(() -> askUntilCutOff(service.client())));
        }
        askers.shutdown();
        askers.awaitTermination(random.nextInt(LONGEST_WAIT_MS), TimeUnit.MILLISECONDS);
        service.kill();
        for (Future<Integer> each : running) {
            cutOff += each.get();
        }
    }

    /** @return how many were cut off in the middle */
    private int askUntilCutOff(ServiceClient client) {
        for (Map<String, String> run = next(); run != null; run = next()) {
            try {
                assertThat(client.post("/supervision/runs", run).status()).isEqualTo(201);
            } catch (UncheckedIOException killed) {
                return 1;
            }
        }
        return 0;
    }

    private synchronized Map<String, String> next() {
        Map<String, String> run = notAsked.poll();
        if (run != null) {
            asked.add(run);
        }
        return run;
    }

    private void runWhatIsMissing(ServiceClient client) throws SQLException {
        try (Connection database = new ServerFiles(data).connect()) {
            List<String> done = WrittenRuns.texts(database, "select kind || ' ' || period from supervision_run");
            for (Map<String, String> run : asked) {
                boolean there = done.contains(run.get("kind") + " " + run.get("period"));
                assertThat(client.post("/supervision/runs", run).status())
                        .as(run.toString())
                        .isEqualTo(there ? 200 : 201);
            }
        }
    }

    private void assertWhole() throws SQLException {
        try (Connection database = new ServerFiles(data).connect()) {
            WrittenRuns.assertWhole(database);
        }
    }

    /** Late since before the first period, so that each run has something to write. Written past the API: it takes no time. */
    private void addLateUnits() throws SQLException {
        try (Connection database = new ServerFiles(data).connect();
                Statement insert = database.createStatement()) {
            insert.execute("insert into unit (id, name) select gen_random_uuid(), '拖欠单位 ' || n"
                    + " from generate_series(1, " + LATE_UNITS + ") n");
            insert.execute("insert into project (id, name, list_no, unit_id, created_at)"
                    + " select gen_random_uuid(), '拖欠项目', '拖欠 ' || name, id, now() from unit where name like '拖欠单位%'");
            insert.execute("insert into milestone (id, project_id, name, baseline_on, due_on, created_at)"
                    + " select gen_random_uuid(), p.id, '节点 ' || n, date '" + LATE_SINCE + "', date '" + LATE_SINCE
                    + "', now() from project p, generate_series(1, " + LATE_MILESTONES + ") n where p.name = '拖欠项目'");
        }
    }

    /** Reminders and interviews of 2019 to 2024, in their order: an interview needs its letters. */
    private static Deque<Map<String, String>> periods() {
        Deque<Map<String, String>> periods = new ArrayDeque<>();
        for (YearMonth month = YearMonth.of(2019, 1); month.getYear() < 2025; month = month.plusMonths(1)) {
            for (int half = 1; half <= 2; half++) {
                periods.add(Map.of("kind", "REMINDER", "period", new HalfMonth(month, half).text()));
            }
            periods.add(Map.of("kind", "INTERVIEW", "period", month.toString()));
        }
        return periods;
    }
}
