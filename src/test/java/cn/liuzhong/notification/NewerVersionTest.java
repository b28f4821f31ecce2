package cn.liuzhong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.Receiver;
import cn.liuzhong.testsupport.SentInOrder;
import cn.liuzhong.testsupport.Superuser;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While replicas of two versions run, one may not know what the other tells of. */
@QuarkusTest
class NewerVersionTest extends HttpTest {

    private static final String FUTURE = "run.dreamt";

    @Inject
    Told told;

    @Inject
    ReceiverGuard guard;

    @Inject
    Superuser superuser;

    private final Receiver receiver = new Receiver();

    @BeforeEach
    void somebodySubscribes() {
        QuarkusMock.installMockForInstance(new ReceiverGuard(new NameLookup(), true), guard);
        admin().body(Map.of("url", receiver.url(), "events", List.of("run.failed")))
                .post("/webhooks")
                .then()
                .statusCode(201);
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void what_it_does_not_know_is_left_in_the_outbox_to_one_that_does() {
        told.office("一");
        rename("outbox", "run.failed", FUTURE);
        told.fanOut();
        assertThat(dispatches()).isEmpty();

        rename("outbox", FUTURE, "run.failed");
        told.fanOut();
        told.send();
        SentInOrder.assertThatAllWere(List.of("一"), receiver);
    }

    @Test
    void a_queue_whose_first_it_does_not_know_is_left_to_one_that_does_and_sent_in_order() {
        told.office("一");
        told.fanOut();
        rename("dispatch", "run.failed", FUTURE);
        rename("outbox", "run.failed", FUTURE);
        told.office("二");
        told.fanOut();
        told.send();
        assertThat(receiver.calls()).isEmpty();
        assertThat(dispatches().findValuesAsText("attempts")).containsExactly("0", "0");

        rename("dispatch", FUTURE, "run.failed");
        rename("outbox", FUTURE, "run.failed");
        told.send();
        SentInOrder.assertThatAllWere(List.of("一", "二"), receiver);
    }

    /** To whoever knows the new name it is as if it were a known one. */
    private void rename(String table, String event, String as) {
        superuser.run("update %s set event = '%s' where event = '%s'".formatted(table, as, event));
    }

    private static JsonNode dispatches() {
        return JsonBody.of(office().get("/dispatches")).path("items");
    }
}
