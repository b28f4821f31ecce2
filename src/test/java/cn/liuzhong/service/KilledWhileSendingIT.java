package cn.liuzhong.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.Receiver;
import cn.liuzhong.testsupport.SentInOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} while messages are being sent, at any moment: nothing is lost, nothing comes under another's id, order is kept.
 * Each start takes its time, so two kills by default, a sample; {@code -Dkills=200} for many.
 */
class KilledWhileSendingIT {

    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int AT_ONCE = 60;
    private static final int LONGEST_WAIT_MS = 1500;
    private static final int SLOWEST_ANSWER_MS = 30;
    private static final Map<String, String> SETTINGS = Map.of(
            "LIUZHONG_WEBHOOKS_ALLOW_PRIVATE", "true", "LIUZHONG_NOTIFICATIONS_EVERY", "1S", "LIUZHONG_DEMO", "false");

    @TempDir
    Path data;

    private final Random random = new Random(5);
    private final List<String> announced = new ArrayList<>();

    @Test
    void every_message_arrives_in_order_and_under_its_own_id() throws Exception {
        PreparedData.EMPTY.into(data);
        ServiceProcess service = start("sending");
        try (Receiver one = slow();
                Receiver other = slow()) {
            subscribe(service, one);
            subscribe(service, other);
            for (int kill = 0; kill < KILLS; kill++) {
                announce();
                Thread.sleep(random.nextInt(LONGEST_WAIT_MS));
                service.kill();
                service = start("sending-" + kill);
            }
            String last = announced.get(announced.size() - 1);
            await(
                    service,
                    () -> arrived(one, last) && arrived(other, last),
                    () -> one.calls().size() + other.calls().size());
            SentInOrder.assertThatAllWere(announced, one);
            SentInOrder.assertThatAllWere(announced, other);
        } finally {
            service.close();
        }
    }

    private ServiceProcess start(String name) {
        Map<String, String> settings = new HashMap<>(SETTINGS);
        settings.put("LIUZHONG_DATA_DIR", data.toString());
        return ServiceProcess.start(name, ServiceProcess.freePort(), settings).awaitReady();
    }

    private static void subscribe(ServiceProcess service, Receiver receiver) {
        assertThat(service.client()
                        .as("admin")
                        .post("/webhooks", Map.of("url", receiver.url(), "events", List.of("run.failed")))
                        .status())
                .isEqualTo(201);
    }

    /** For as long as more arrive: behind many kills there is a long queue. */
    private static void await(ServiceProcess service, BooleanSupplier all, IntSupplier calls) {
        while (!all.getAsBoolean()) {
            int before = calls.getAsInt();
            service.awaitUntil(() -> all.getAsBoolean() || calls.getAsInt() >= before + AT_ONCE);
        }
    }

    private static boolean arrived(Receiver receiver, String reason) {
        List<Receiver.Call> calls = receiver.calls();
        return !calls.isEmpty()
                && SentInOrder.reason(calls.get(calls.size() - 1)).equals(reason);
    }

    /** Each alone, in an order that their ids keep; past the API, where nothing fails so often. */
    private void announce() throws SQLException {
        try (Connection database = new ServerFiles(data).connect();
                PreparedStatement insert = database.prepareStatement(
                        "insert into outbox (id, event, subject_id, audience, occurrence, facts, batch, created_at)"
                                + " values (cast(? as uuid), 'run.failed', gen_random_uuid(), 'OFFICE', '',"
                                + " jsonb_build_object('reason', ?), gen_random_uuid(), clock_timestamp())")) {
            for (int i = 0; i < AT_ONCE; i++) {
                String reason = "第" + announced.size() + "次";
                insert.setString(1, "00000000-0000-7000-8000-%012d".formatted(announced.size()));
                insert.setString(2, reason);
                insert.executeUpdate();
                announced.add(reason);
            }
        }
    }

    private static Receiver slow() {
        Receiver receiver = new Receiver();
        Random answers = new Random(3);
        receiver.behaves(exchange -> {
            try {
                Thread.sleep(answers.nextInt(SLOWEST_ANSWER_MS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Receiver.answer(exchange, 200);
        });
        return receiver;
    }
}
