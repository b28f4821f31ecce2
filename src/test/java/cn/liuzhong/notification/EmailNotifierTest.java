package cn.liuzhong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.platform.Messages;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailConfig;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With a real SMTP server, but without the service. */
class EmailNotifierTest {

    private final GreenMail smtp = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final Vertx vertx = Vertx.vertx();

    @BeforeEach
    void start() {
        smtp.start();
    }

    @AfterEach
    void stop() {
        smtp.stop();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void a_mail_says_it_in_chinese_and_brings_the_letter() throws Exception {
        LetterFile letter = new LetterFile("六重办提醒〔2020〕12号.pdf", "application/pdf", new byte[] {37, 80, 68, 70});
        Parcel parcel = parcel("unit@example.org", issued("六重办提醒〔2020〕12号"));

        assertThat(notifier(smtp.getSmtp().getPort(), (caller, event, subject, occurrence) -> List.of(letter))
                        .prepare(parcel)
                        .get())
                .isEqualTo(Receipt.taken());

        MimeMessage mail = smtp.getReceivedMessages()[0];
        assertThat(mail.getHeader("Subject")[0]).startsWith("=?UTF-8?");
        assertThat(mail.getSubject()).isEqualTo("滞后提醒：六重办提醒〔2020〕12号");
        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("“六重”办");
        assertThat(from.getAddress()).isEqualTo("office@example.org");
        assertThat(mail.getMessageID()).isEqualTo("<" + parcel.id() + "@example.org>");
        assertThat(mail.getHeader("X-Liuzhong-Id")).containsExactly(parcel.id().toString());
        Multipart parts = (Multipart) mail.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("列明 3 项滞后，请于 2020-11-27 前签收并回复");
        Part file = parts.getBodyPart(1);
        assertThat(MimeUtility.decodeText(file.getFileName())).isEqualTo("六重办提醒〔2020〕12号.pdf");
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(letter.content());
    }

    @Test
    void what_was_made_at_one_go_comes_in_one_mail() throws Exception {
        Parcel parcel = parcel("unit@example.org", issued("1号"), issued("2号"));

        assertThat(notifier(smtp.getSmtp().getPort()).prepare(parcel).get()).isEqualTo(Receipt.taken());

        assertThat(smtp.getReceivedMessages()).hasSize(1);
        MimeMessage mail = smtp.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("六重清单：2 条通知");
        assertThat(mail.getContent().toString()).contains("● 滞后提醒：1号", "● 滞后提醒：2号");
    }

    @Test
    void of_more_than_two_hundred_it_says_how_many_more_there_are() throws Exception {
        Parcel.Part[] many =
                IntStream.rangeClosed(1, 203).mapToObj(i -> issued(i + "号")).toArray(Parcel.Part[]::new);

        assertThat(notifier(smtp.getSmtp().getPort())
                        .prepare(parcel("unit@example.org", many))
                        .get())
                .isEqualTo(Receipt.taken());

        MimeMessage mail = smtp.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("六重清单：203 条通知");
        assertThat(mail.getContent().toString())
                .contains("● 滞后提醒：200号", "另有 3 条")
                .doesNotContain("201号");
    }

    @Test
    void of_three_addresses_one_is_refused_for_good_one_for_now_and_one_is_reached() {
        try (RefusingServer server = new RefusingServer()) {
            EmailNotifier notifier = notifier(server.port());

            assertThat(notifier.prepare(parcel("gone@example.org", issued("1号")))
                            .get())
                    .isEqualTo(Receipt.never("SMTP 550"));
            assertThat(notifier.prepare(parcel("busy@example.org", issued("1号")))
                            .get())
                    .isEqualTo(Receipt.later("SMTP 450"));
            assertThat(notifier.prepare(parcel("unit@example.org", issued("1号")))
                            .get())
                    .isEqualTo(Receipt.taken());
        }
    }

    /** The commands as the mail client names them: it says only in words which was refused. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''   | 554 no service for you                      | LATER
            MAIL | 553 Mail from must equal authorized user    | LATER
            MAIL | 501 no                                      | LATER
            RCPT | 554 5.7.1 Relay access denied               | LATER
            RCPT | 550 no such user                            | NEVER
            DATA | 503 need EHLO and AUTH first                | LATER
            .    | 550 Mail content denied                     | NEVER""")
    void what_a_server_has_against_us_can_be_put_right(String command, String answer, Receipt.Outcome outcome) {
        try (RefusingServer server = new RefusingServer()) {
            server.refuses(command, answer);
            assertThat(notifier(server.port())
                            .prepare(parcel("unit@example.org", issued("1号")))
                            .get()
                            .outcome())
                    .isEqualTo(outcome);
        }
    }

    @Test
    void a_server_that_is_down_is_tried_again_and_its_address_is_not_named() {
        RefusingServer server = new RefusingServer();
        server.close();

        Receipt receipt = notifier(server.port())
                .prepare(parcel("unit@example.org", issued("1号")))
                .get();

        assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.LATER);
        assertThat(receipt.reason()).doesNotContain("@");
    }

    /** It greets nobody, or reads what it is sent and says nothing to it: what was on its way to it does not arrive either. */
    @ParameterizedTest
    @ValueSource(strings = {"", "220 ready", "220 ready,250 ok", "220 ready,250 ok,250 ok,250 ok,354 go on"})
    void a_server_that_hangs_is_hung_up_on_each_time_and_takes_mail_again_when_it_has_recovered(String words)
            throws InterruptedException {
        try (RefusingServer server = new RefusingServer()) {
            server.sayOnly(words.isEmpty() ? List.of() : List.of(words.split(",")));
            EmailNotifier notifier = notifier(server.port(), Duration.ofMillis(300));
            for (int i = 0; i < 12; i++) {
                assertThat(notifier.prepare(parcel("unit@example.org", issued("1号")))
                                .get()
                                .outcome())
                        .isEqualTo(Receipt.Outcome.LATER);
            }
            assertThat(server.allHungUp(12)).isTrue();

            server.speakAgain();
            assertThat(notifier(server.port())
                            .prepare(parcel("unit@example.org", issued("1号")))
                            .get())
                    .isEqualTo(Receipt.taken());
        }
    }

    @Test
    void without_a_sender_nothing_is_sent() {
        MailSender nobody = new MailSender(Optional.empty(), "“六重”办");
        EmailNotifier notifier = new EmailNotifier(null, nobody, new NoticeTexts(new Messages()), List.of());

        assertThat(notifier.prepare(parcel("unit@example.org", issued("1号")))
                        .get()
                        .outcome())
                .isEqualTo(Receipt.Outcome.NEVER);
        assertThat(new EmailAddresses(nobody, null, Optional.of(List.of("office@example.org")))
                        .of(null, Set.of(new Addresses.Topic(NotificationEvent.RUN_MISSED, Audience.OFFICE))))
                .isEmpty();
    }

    private EmailNotifier notifier(int port, LetterSource... letters) {
        return notifier(port, MailServer.PATIENCE, letters);
    }

    private EmailNotifier notifier(int port, Duration patience, LetterSource... letters) {
        MailConfig config = new MailConfig().setHostname("127.0.0.1").setPort(port);
        MailSender sender = new MailSender(Optional.of("office@example.org"), "“六重”办");
        return new EmailNotifier(
                new MailServer(vertx, config, patience), sender, new NoticeTexts(new Messages()), List.of(letters));
    }

    private static Parcel parcel(String address, Parcel.Part... parts) {
        return new Parcel(UUID.randomUUID(), Channel.EMAIL, address, List.of(parts), Instant.EPOCH);
    }

    private static Parcel.Part issued(String number) {
        return new Parcel.Part(
                UUID.randomUUID(),
                NotificationEvent.REMINDER_ISSUED,
                UUID.randomUUID(),
                "",
                Audience.unit(UUID.randomUUID()),
                Map.of("number", number, "period", "2020-11-H1", "items", 3, "replyDueOn", "2020-11-27"),
                Instant.EPOCH,
                false);
    }
}
