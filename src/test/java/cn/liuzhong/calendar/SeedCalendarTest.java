package cn.liuzhong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.access.Caller;
import cn.liuzhong.testsupport.HttpTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeedCalendarTest extends HttpTest {

    private static final Caller OFFICE = Caller.office("office1");
    private static final YearRequest ONE_DAY =
            new YearRequest(true, List.of(new DayRequest(LocalDate.of(2020, 1, 1), false, "元旦")));

    @Inject
    SeedCalendar seed;

    @Inject
    StateCalendarYear state;

    @Inject
    ReadCalendarYear read;

    @Inject
    WorkingDays workingDays;

    @Inject
    CalendarRepository calendar;

    @AfterEach
    void bringBackWhatWasSeeded() {
        forget(2020);
        seed.handle(OFFICE);
    }

    @Test
    void the_calendar_is_there_at_the_start_and_counts() {
        statements.reset();
        var around = workingDays.around(OFFICE, LocalDate.of(2020, 9, 30));

        assertThat(statements.statements()).hasSize(1);
        assertThat(around.plus(LocalDate.of(2020, 9, 30), 5)).isEqualTo("2020-10-14");
        assertThat(around.exceptions().keySet()).extracting(LocalDate::getYear).containsOnly(2019, 2020, 2021);
    }

    @Test
    void seeding_again_changes_nothing() {
        YearView before = year2020();

        seed.handle(OFFICE);

        assertThat(year2020()).isEqualTo(before);
        assertThat(before.published()).isTrue();
    }

    @Test
    void a_year_that_a_newer_release_knows_arrives_then() {
        forget(2020);
        assertThat(year2020().status()).isEqualTo("尚未公布");

        seed.handle(OFFICE);

        assertThat(year2020().status()).isEqualTo("已公布");
        assertThat(year2020().days()).hasSize(36);
    }

    @Test
    void days_announced_late_are_added_to_a_year_as_it_was_seeded() {
        QuarkusTransaction.requiringNew().run(() -> calendar.delete("from CalendarDay where day = ?1", octoberTenth()));

        seed.handle(OFFICE);

        assertThat(workingDays.around(OFFICE, octoberTenth()).isWorking(octoberTenth()))
                .isTrue();
    }

    @Test
    void a_year_that_the_office_has_changed_stays_the_offices() {
        state.handle(OFFICE, 2020, "\"1\"", ONE_DAY, Locale.CHINESE);

        seed.handle(OFFICE);

        assertThat(year2020().days()).isEqualTo(ONE_DAY.days());
    }

    @Test
    void a_year_that_the_office_stated_first_stays_the_offices() {
        forget(2020);
        state.handle(OFFICE, 2020, null, ONE_DAY, Locale.CHINESE);

        seed.handle(OFFICE);

        assertThat(year2020().days()).isEqualTo(ONE_DAY.days());
    }

    @Test
    void replicas_that_start_at_once_seed_once() {
        forget(2020);

        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(() -> seed.handle(OFFICE)))
                        .limit(4)
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(year2020().days()).hasSize(36);
        assertThat(year2020().version()).isEqualTo(CalendarYear.SEEDED);
    }

    private YearView year2020() {
        return read.handle(OFFICE, 2020, Locale.CHINESE);
    }

    private void forget(int year) {
        QuarkusTransaction.requiringNew().run(() -> {
            calendar.delete("from CalendarDay where year = ?1", year);
            calendar.deleteById(year);
        });
    }

    private static LocalDate octoberTenth() {
        return LocalDate.of(2020, 10, 10);
    }
}
