package cn.liuzhong.lag;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far ahead one may look: today is 2020-11-20, the last day 2021-11-21. */
@QuarkusTest
class AsOfDayHttpTest extends HttpTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        /lags?asOf=             | 2021-11-21 | 2021-11-22 | /asOf
        /lags/units?asOf=       | 2021-11-21 | 2021-11-22 | /asOf
        /lags/units/UNIT?asOf=  | 2021-11-21 | 2021-11-22 | /asOf
        /projects?asOf=         | 2021-11-21 | 2999-12-31 | /asOf
        /projects?light=RED&asOf= | 2021-11-21 | 2021-11-22 | /asOf
        /projects/PROJECT?asOf= | 2021-11-21 | 2021-11-22 | /asOf
        /supervision/preview?kind=REMINDER&period=  | 2021-11-H1 | 2021-11-H2 | /period
        /supervision/preview?kind=INTERVIEW&period= | 2021-10 | 2021-11 | /period
        """)
    void a_day_that_is_too_far_ahead_is_refused(String address, String furthest, String tooFar, String pointer) {
        String unit = ListFixture.unit("丰门街道");
        String at = address.replace("UNIT", unit).replace("PROJECT", ListFixture.project("甲", unit));

        office().get(at + furthest).then().statusCode(200);
        office().get(at + tooFar)
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo(pointer)))
                .body(json("errors[0].message", containsString("366")));
    }
}
