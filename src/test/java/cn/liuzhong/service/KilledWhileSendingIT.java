package cn.liuzhong.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.Receiver;
import cn.liuzhong.testsupport.SentInOrder;
import cn.liuzhong.testsupport.SentInOrder.Sent;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} of one of two replicas while webhooks and mails are being sent, at any moment: nothing is lost, nothing comes under
 * another's id, order is kept. Each start takes its time, so two kills by default, a sample; {@code -Dkills=200} for many.
 */
class KilledWhileSendingIT {

    private static final int KILLS = Integer.getInteger("kills", 2);
    /** Of so many some fall between a message's being taken and that being entered. */
    private static final int MANY = 20;

    private static final int AT_ONCE = 30;
    private static final int LONGEST_WAIT_MS = 1500;
    private static final int SLOWEST_ANSWER_MS = 30;
    private static final Pattern REASON = Pattern.compile("第\\d+次");

    private final Random random = new Random(5);
    private final List<String> announced = new ArrayList<>();
    private final GreenMail mails = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final Receiver one = slow();
    private final Receiver other = slow();
    private EmbeddedPostgres database;

    @BeforeEach
    void start() throws IOException {
        mails.start();
        database = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
    }

    @AfterEach
    void stop() throws IOException {
        one.close();
        other.close();
        mails.stop();
        database.close();
    }

    /** The next one starts while there is still another, which is killed in its presence. */
    @Test
    void every_message_arrives_in_order_and_under_its_own_id() throws Exception {
        ServiceProcess service = start("sending").awaitReady();
        try {
            subscribe(service, one);
            subscribe(service, other);
            for (int kill = 0; kill < KILLS; kill++) {
                ServiceProcess next = start("sending-" + kill);
                try (ServiceProcess killed = service) {
                    service = next;
                    next.awaitReady();
                    announce();
                    Thread.sleep(random.nextInt(LONGEST_WAIT_MS));
                    killed.kill();
                }
            }
            await(service);
        } finally {
            service.close();
        }
        List<List<Sent>> all = List.of(SentInOrder.receivedBy(one), SentInOrder.receivedBy(other), received(mails));
        all.forEach(received -> SentInOrder.assertThatAllWere(announced, received));
        if (KILLS >= MANY) {
            assertThat(all.stream().mapToInt(List::size).sum())
                    .as("some were killed between sending and entering it")
                    .isGreaterThan(all.size() * announced.size());
        }
    }

    private ServiceProcess start(String name) {
        return ServiceProcess.start(
                name,
                ServiceProcess.freePort(),
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/postgres",
                        "QUARKUS_DATASOURCE_USERNAME",
                        "postgres",
                        "LIUZHONG_DEMO",
                        "false",
                        "LIUZHONG_WEBHOOKS_ALLOW_PRIVATE",
                        "true",
                        "LIUZHONG_NOTIFICATIONS_EVERY",
                        "1S",
                        "LIUZHONG_MAIL_FROM",
                        "service@example.org",
                        "LIUZHONG_MAIL_OFFICE_ADDRESSES",
                        "office@example.org",
                        "LIUZHONG_MAIL_SERVER_HOST",
                        "127.0.0.1",
                        "LIUZHONG_MAIL_SERVER_PORT",
                        String.valueOf(mails.getSmtp().getPort())));
    }

    private static void subscribe(ServiceProcess service, Receiver receiver) {
        assertThat(service.client()
                        .as("admin")
                        .post("/webhooks", Map.of("url", receiver.url(), "events", List.of("run.failed")))
                        .status())
                .isEqualTo(201);
    }

    /** For as long as more arrive: behind many kills there is a long queue. */
    private void await(ServiceProcess service) {
        while (left() > 0) {
            long before = left();
            service.awaitUntil(() -> left() == 0 || left() <= before - AT_ONCE);
        }
    }

    private long left() {
        try (Connection connection = database.getPostgresDatabase().getConnection()) {
            return Long.parseLong(WrittenRuns.texts(
                            connection,
                            "select (select count(*) from outbox where told_at is null)"
                                    + " + (select count(*) from dispatch where status <> 'SENT')")
                    .get(0));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each alone, in an order that their ids keep; past the API, where nothing fails so often. */
    private void announce() throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into outbox (id, event, subject_id, audience, occurrence, facts, batch, created_at)"
                                + " values (cast(? as uuid), 'run.failed', gen_random_uuid(), 'OFFICE', '',"
                                + " jsonb_build_object('kind', 'REMINDER', 'period', '2020-11-H1', 'reason', ?),"
                                + " gen_random_uuid(), clock_timestamp())")) {
            for (int i = 0; i < AT_ONCE; i++) {
                String reason = "第" + announced.size() + "次";
                insert.setString(1, "00000000-0000-7000-8000-%012d".formatted(announced.size()));
                insert.setString(2, reason);
                insert.executeUpdate();
                announced.add(reason);
            }
        }
    }

    private static List<Sent> received(GreenMail mails) throws MessagingException, IOException {
        List<Sent> received = new ArrayList<>();
        for (MimeMessage mail : mails.getReceivedMessages()) {
            String text = mail.getContent().toString();
            Matcher reason = REASON.matcher(text);
            assertThat(reason.find()).as(text).isTrue();
            received.add(new Sent(mail.getMessageID(), reason.group(), text));
        }
        return received;
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
