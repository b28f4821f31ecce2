package cn.liuzhong.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.liuzhong.access.Caller;
import cn.liuzhong.supervision.rules.RunKind;
import cn.liuzhong.supervision.rules.RunTrigger;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.RandomList;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over random lists: running twice, on two threads at once, or after a failure at any statement is like running once. */
@QuarkusTest
class RunOnceTest extends HttpTest {

    private static final Caller CALLER = Caller.office("office1");
    private static final List<RunRequest> PERIODS = List.of(
            new RunRequest(RunKind.REMINDER, "2020-10-H1"),
            new RunRequest(RunKind.REMINDER, "2020-10-H2"),
            new RunRequest(RunKind.REMINDER, "2020-11-H1"),
            new RunRequest(RunKind.INTERVIEW, "2020-10"),
            new RunRequest(RunKind.INTERVIEW, "2020-11"));

    /** More statements than a run has: from here on nothing fails any more. */
    private static final int MOST_STATEMENTS = 60;

    @Inject
    RunSupervision run;

    @Inject
    RandomList list;

    @BeforeEach
    void afterwards() {
        clock.set(LocalDate.of(2020, 12, 8));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void twice_is_once(long seed) {
        List<String> once = once(seed);

        PERIODS.forEach(this::run);
        PERIODS.forEach(period -> assertThat(run(period).ranNow()).isFalse());

        assertThat(list.made()).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void two_threads_at_once_are_once(long seed) throws Exception {
        List<String> once = once(seed);

        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (RunRequest period : PERIODS) {
                CyclicBarrier start = new CyclicBarrier(2);
                Callable<RunOutcome> one = () -> {
                    start.await();
                    return run(period);
                };
                List<Future<RunOutcome>> both = threads.invokeAll(List.of(one, one));
                RunOutcome first = both.get(0).get();
                RunOutcome second = both.get(1).get();
                assertThat(first.run().id()).isEqualTo(second.run().id());
                assertThat(first.ranNow()).isNotEqualTo(second.ranNow());
            }
        } finally {
            threads.shutdown();
        }

        assertThat(list.made()).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void a_failure_at_any_statement_leaves_nothing_and_the_next_run_everything(long seed) {
        List<String> once = once(seed);

        for (RunRequest period : PERIODS) {
            failingAtEveryStatement(period);
        }

        assertThat(list.made()).isEqualTo(once);
        assertThat(list.brokenNumbers()).isEmpty();
    }

    private void failingAtEveryStatement(RunRequest period) {
        List<String> before = list.made();
        int failures = 0;
        for (int n = 1; n <= MOST_STATEMENTS; n++) {
            statements.failAt(n);
            try {
                assertThat(run(period).ranNow()).isTrue();
                assertThat(failures).as("statements that failed").isGreaterThan(4);
                return;
            } catch (RuntimeException injected) {
                failures++;
                statements.reset();
                assertThat(list.made()).isEqualTo(before);
            } finally {
                statements.reset();
            }
        }
        throw new AssertionError(period + " never came through");
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void a_failure_is_told_to_whoever_asked(long seed) {
        list.make(seed);
        statements.failAt(1);

        assertThatThrownBy(() -> run(PERIODS.get(0))).isInstanceOf(RuntimeException.class);
    }

    /** What running every period once makes of a random list; the runs are forgotten again. */
    private List<String> once(long seed) {
        list.make(seed);
        PERIODS.forEach(this::run);
        List<String> made = list.made();
        assertThat(list.brokenNumbers()).isEmpty();
        list.forgetRuns();
        return made;
    }

    private RunOutcome run(RunRequest period) {
        return run.handle(CALLER, period, RunTrigger.PERSON, clock.now());
    }
}
