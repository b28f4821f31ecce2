package cn.liuzhong.progress.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a plan of 1200 万元, 100 a month: a pace of 100 is one month a month. */
class ForecastTest {

    private static final YearPlan PLAN = new YearPlan(BigDecimal.valueOf(1200), null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # reported                      | state          | earliest | latest
          1=100                         | TOO_EARLY      |          |
          5=400 6=500                   | TOO_EARLY      |          |
          1=100 2=200 3=300             | FORECAST       | 12       | 12
          1=100 2=150 3=350             | FORECAST       | 8        | 20
          1=300 2=350 3=400 4=450 5=500 | FORECAST       | 19       | 19
          1=100 2=200 6=400             | FORECAST       | 14       | 22
          4=200 5=300 6=300             | FORECAST       | 15       |
          4=200 5=300 6=250             | FORECAST       | 16       |
          1=200 2=200 3=200 4=200       | STANDING_STILL |          |
          3=0 4=0 5=0                   | STANDING_STILL |          |
          4=1 5=2 6=3                   | STANDING_STILL |          |
          8=900 9=1200 10=1300          | DONE           | 9        | 9
          2=1200                        | DONE           | 2        | 2
        """)
    void the_paces_of_the_last_three_reported_months_make_a_range(
            String reported, ForecastState state, Integer earliest, Integer latest) {
        TreeMap<Integer, BigDecimal> done = new TreeMap<>();
        for (String month : reported.split(" ")) {
            String[] parts = month.split("=");
            done.put(Integer.valueOf(parts[0]), new BigDecimal(parts[1]));
        }

        assertThat(Schedule.of(new YearFigures(PLAN, done).until(12)).forecast())
                .isEqualTo(new Forecast(state, earliest, latest));
    }
}
