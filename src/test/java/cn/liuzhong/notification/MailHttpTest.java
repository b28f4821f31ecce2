package cn.liuzhong.notification;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusMock;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailConfig;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The office may write to a unit with two contacts, over a real SMTP server. */
abstract class MailHttpTest extends HttpTest {

    static final String PERIOD = "2020-11-H1";

    @Inject
    Told told;

    @Inject
    MailSender sender;

    @Inject
    EmailNotifier notifier;

    @Inject
    NoticeTexts texts;

    @Inject
    @All
    List<LetterSource> letters;

    @Inject
    Vertx vertx;

    GreenMail smtp = new GreenMail(ServerSetup.SMTP.dynamicPort());
    String unit;

    @BeforeEach
    void theOfficeMayWrite() {
        smtp.start();
        MailSender office = new MailSender(Optional.of("office@example.org"), "“六重”办");
        MailConfig config =
                new MailConfig().setHostname("127.0.0.1").setPort(smtp.getSmtp().getPort());
        QuarkusMock.installMockForInstance(office, sender);
        QuarkusMock.installMockForInstance(
                new EmailNotifier(new MailServer(vertx, config, MailServer.PATIENCE), office, texts, letters),
                notifier);
        unit = unit("丰门街道", "fengmen@example.org", "fengmen-two@example.org");
    }

    @AfterEach
    void close() {
        smtp.stop();
    }

    void deliver() {
        told.fanOut();
        told.send();
    }

    static String unit(String name, String... emails) {
        return ListFixture.entered(
                "/units",
                Map.of(
                        "name",
                        name,
                        "contacts",
                        List.of(emails).stream()
                                .map(email -> Map.of("name", "联络员", "email", email))
                                .toList()));
    }
}
