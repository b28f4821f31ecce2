package cn.liuzhong.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.liuzhong.testsupport.Receiver;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Receivers as they are outside: another time another address, slow, talkative, mute. */
class GuardedHttpTest {

    private static final int ANSWER_LIMIT = 64 * 1024;
    private static final DispatchSettings SETTINGS = new SmallRyeConfigBuilder()
            .withMapping(DispatchSettings.class)
            .withDefaultValues(Map.of(
                    "liuzhong.notifications.every", "off",
                    "liuzhong.notifications.parallel", "2",
                    "liuzhong.notifications.first-wait", "PT5S",
                    "liuzhong.notifications.longest-wait", "PT1H",
                    "liuzhong.notifications.patience", "PT72H",
                    "liuzhong.notifications.disable-after", "PT72H",
                    "liuzhong.notifications.connect-timeout", "PT30S",
                    "liuzhong.notifications.timeout", "PT30S"))
            .build()
            .getConfigMapping(DispatchSettings.class);

    private static Vertx vertx;

    private final Deque<String> addresses = new ArrayDeque<>();
    private final Receiver receiver = new Receiver();

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stop() {
        vertx.close();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void the_address_that_was_checked_is_the_one_that_is_called_under_the_name() throws Unreachable {
        addresses.add("127.0.0.1");

        assertThat(http(true)
                        .post(named("receiver.example"), Map.of("webhook-id", "1"), bytes("{}"))
                        .status())
                .isEqualTo(200);
        assertThat(receiver.calls()).singleElement().satisfies(call -> assertThat(
                        call.headers().get("Host"))
                .singleElement()
                .asString()
                .startsWith("receiver.example:"));
        assertThat(addresses).as("asked once").isEmpty();
    }

    @Test
    void a_name_that_leads_inside_is_not_called_though_it_led_outside_when_it_was_subscribed() {
        for (String inside : List.of("127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "::ffff:127.0.0.1")) {
            addresses.add(inside);

            assertThatThrownBy(() -> http(false).post(named("receiver.example"), Map.of(), bytes("{}")))
                    .isInstanceOf(ReceiverRefused.class);
        }
        assertThat(receiver.calls()).isEmpty();
    }

    @Test
    void numbers_in_any_spelling_are_looked_up_like_names() {
        for (String host :
                List.of("2130706433", "127.1", "0x7f000001", "017700000001", "[::ffff:7f00:1]", "localhost")) {
            assertThatThrownBy(() -> new GuardedHttp(vertx, new ReceiverGuard(new NameLookup(), false), SETTINGS)
                            .post(named(host), Map.of(), bytes("{}")))
                    .as(host)
                    .isInstanceOf(Unreachable.class);
        }
        assertThat(receiver.calls()).isEmpty();
    }

    @Test
    void a_redirect_is_not_followed() throws Unreachable {
        receiver.behaves(exchange -> {
            exchange.getResponseHeaders().set("Location", receiver.url());
            Receiver.answer(exchange, 307);
        });

        assertThat(post().status()).isEqualTo(307);
        assertThat(receiver.calls()).hasSize(1);
    }

    @Test
    void a_long_answer_is_read_in_part() throws Unreachable {
        receiver.behaves(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                for (int i = 0; i < 10_000; i++) {
                    body.write(new byte[ANSWER_LIMIT]);
                }
            }
        });

        assertThat(post().body()).hasSize(ANSWER_LIMIT);
    }

    @Test
    void it_says_how_long_it_wants_to_be_left_alone() throws Unreachable {
        receiver.behaves(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "120");
            Receiver.answer(exchange, 503);
        });

        assertThat(post().retryAfter()).hasSeconds(120);
    }

    @Test
    void who_never_answers_or_never_ends_is_hung_up_on() {
        GuardedHttp hasty = GuardedHttps.impatient();
        CountDownLatch end = new CountDownLatch(1);
        receiver.behaves(exchange -> waitFor(end));
        assertThatThrownBy(() -> hasty.post(URI.create(receiver.url()), Map.of(), bytes("{}")))
                .isInstanceOf(Unreachable.class)
                .hasMessage("no answer in time");

        receiver.behaves(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            waitFor(end);
        });
        assertThatThrownBy(() -> hasty.post(URI.create(receiver.url()), Map.of(), bytes("{}")))
                .isInstanceOf(Unreachable.class)
                .hasMessage("no answer in time");
        end.countDown();
    }

    @Test
    void what_was_given_up_while_its_name_was_looked_up_is_not_sent_later() throws Unreachable {
        CountDownLatch found = new CountDownLatch(1);
        NameLookup slow = new NameLookup() {
            @Override
            List<InetAddress> of(String host) {
                if (host.equals("slow.example")) {
                    waitFor(found);
                }
                return List.of(InetAddress.getLoopbackAddress());
            }
        };
        GuardedHttp hasty = GuardedHttps.impatient(slow);
        assertThatThrownBy(() -> hasty.post(named("slow.example"), Map.of(), bytes("first")))
                .isInstanceOf(Unreachable.class);
        found.countDown();

        for (int i = 0; i < 3; i++) {
            GuardedHttps.to(slow).post(named("receiver.example"), Map.of(), bytes("second"));
        }
        assertThat(receiver.calls()).extracting(Receiver.Call::body).containsOnly("second");
    }

    @Test
    void who_is_down_or_does_not_speak_http_is_unreachable() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread garbage = new Thread(() -> {
                try (Socket call = mute.accept()) {
                    call.getOutputStream().write(bytes("220 mail.example ESMTP\r\n\r\n"));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            garbage.start();
            URI uri = URI.create("http://127.0.0.1:" + mute.getLocalPort());
            assertThatThrownBy(() -> local().post(uri, Map.of(), bytes("{}"))).isInstanceOf(Unreachable.class);
        }
        URI down = URI.create(receiver.url());
        receiver.close();
        assertThatThrownBy(() -> local().post(down, Map.of(), bytes("{}")))
                .isInstanceOf(Unreachable.class)
                .hasMessageNotContaining("127.0.0.1");
    }

    private HttpAnswer post() throws Unreachable {
        return local().post(URI.create(receiver.url()), Map.of(), bytes("{}"));
    }

    private static GuardedHttp local() {
        return new GuardedHttp(vertx, new ReceiverGuard(new NameLookup(), true), SETTINGS);
    }

    /** Names have the addresses that the test says, one after the other. */
    private GuardedHttp http(boolean allowPrivate) {
        NameLookup names = new NameLookup() {
            @Override
            List<InetAddress> of(String host) throws UnknownHostException {
                return List.of(InetAddress.getByName(addresses.remove()));
            }
        };
        return new GuardedHttp(vertx, new ReceiverGuard(names, allowPrivate), SETTINGS);
    }

    private URI named(String host) {
        return URI.create("http://" + host + ":" + URI.create(receiver.url()).getPort() + "/hooks");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void waitFor(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
