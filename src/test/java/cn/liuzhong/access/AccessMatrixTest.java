package cn.liuzhong.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.access.AccessTable.Line;
import cn.liuzhong.testsupport.HttpTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every cell of {@code access/matrix.csv} is sent as a real request. */
@QuarkusTest
class AccessMatrixTest extends HttpTest {

    @TestHTTPResource
    URI address;

    @Inject
    StoredRows stored;

    @AfterEach
    void removeWhatTheUsualCleaningLeaves() {
        stored.removeCodesAndYear();
    }

    @Test
    void every_role_is_answered_as_the_table_states() {
        assertThat(new MatrixRun(service()).surprises(AccessTable.lines())).isEmpty();
    }

    @Test
    void another_answer_than_the_stated_one_is_named() {
        List<Line> wrong = List.of(
                new Line("registerUnit", "", Map.of(Sender.LEADER, 201)),
                new Line("getProject", "another's", Map.of(Sender.OFFICE, 404)));
        assertThat(new MatrixRun(service()).surprises(wrong))
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("registerUnit for LEADER: 403 instead of 201"),
                        second -> assertThat(second).startsWith("getProject another's for OFFICE: 200 instead of 404"));
    }

    private ServiceUnderTest service() {
        return new BasicSenders(address, accounts, stored, clock);
    }
}
