package cn.liuzhong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Messages;
import cn.liuzhong.testsupport.SettableClock;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against robots that check what they are sent as their vendors say they do. */
class RobotNotifierTest {

    private static final String SECRET = "SEC7c1f0e";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SettableClock clock = new SettableClock();
    private HttpServer server;
    private JsonNode received;
    private String answer = "{\"errcode\":0,\"errmsg\":\"ok\"}";
    private String secret = SECRET;
    private Duration wait = Duration.ZERO;

    @BeforeEach
    void robots() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/robot/send", exchange -> serve(exchange, signed(exchange)));
        server.createContext("/cgi-bin/webhook/send", exchange -> serve(exchange, keyed(exchange)));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void dingtalk_takes_a_signed_message() {
        assertThat(dingTalk().prepare(parcel("用地[指标]<@all>")).get()).isEqualTo(Receipt.taken());

        assertThat(received.path("msgtype").asText()).isEqualTo("markdown");
        assertThat(received.at("/markdown/title").asText()).isEqualTo("问题已销号：用地[指标]<@all>");
        assertThat(received.at("/markdown/text").asText()).startsWith("### 问题已销号：用地［指标］＜@all＞\n\n项目“基地”的问题");
    }

    @Test
    void dingtalk_refuses_what_another_secret_has_signed() {
        secret = "another";
        assertThat(dingTalk().prepare(parcel("用地")).get()).isEqualTo(Receipt.later("HTTP 200, errcode 310000"));
    }

    @Test
    void wecom_takes_a_message_of_4096_bytes_and_no_more() {
        String[] many = IntStream.range(0, 200).mapToObj(i -> "用地指标未落实").toArray(String[]::new);
        assertThat(weCom().prepare(parcel(many)).get()).isEqualTo(Receipt.taken());

        String content = received.at("/markdown/content").asText();
        assertThat(content)
                .startsWith("### 六重清单：200 条通知\n\n- **问题已销号：用地指标未落实** 项目")
                .endsWith("\n……另有 %d 条，请登录系统查看".formatted(200 - content.lines().count() + 3));
        assertThat(content.getBytes(StandardCharsets.UTF_8).length).isBetween(3900, 4096);
    }

    @Test
    void a_robot_that_is_asked_too_often_is_asked_again_later() {
        answer = "{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}";
        assertThat(weCom().prepare(parcel("用地")).get()).isEqualTo(Receipt.later("HTTP 200, errcode 45009"));

        received = null;
        wait = Duration.ofSeconds(42);
        assertThat(weCom().prepare(parcel("用地")).get()).isEqualTo(Receipt.notAsked(wait));
        assertThat(received).isNull();
    }

    @Test
    void a_robot_that_is_no_more_ends_its_subscription() {
        answer = "{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}";
        assertThat(weCom().prepare(parcel("用地")).get().outcome()).isEqualTo(Receipt.Outcome.GONE);
        assertThat(new WeComNotifier(post(address -> Optional.empty()), texts())
                        .prepare(parcel("用地"))
                        .get())
                .isEqualTo(Receipt.never("the webhook is switched off"));
    }

    @Test
    void a_robot_that_cannot_be_reached_is_tried_again() {
        server.stop(0);
        Receipt receipt = dingTalk().prepare(parcel("用地")).get();
        assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.LATER);
        assertThat(receipt.reason()).doesNotContain("token");
    }

    private DingTalkNotifier dingTalk() {
        return new DingTalkNotifier(post(at("/robot/send?access_token=token")), texts(), clock);
    }

    private WeComNotifier weCom() {
        return new WeComNotifier(post(at("/cgi-bin/webhook/send?key=key")), texts());
    }

    private static NoticeTexts texts() {
        return new NoticeTexts(new Messages());
    }

    private RobotTargets at(String path) {
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + path;
        return address -> Optional.of(new RobotTarget(url, secret));
    }

    private RobotPost post(RobotTargets targets) {
        KeepPace pace = new KeepPace(null) {
            @Override
            public Duration handle(Caller caller, String robot) {
                return wait;
            }
        };
        return new RobotPost(targets, pace, GuardedHttps.toAnywhere(), JSON);
    }

    private static Parcel parcel(String... titles) {
        List<Parcel.Part> parts = Arrays.stream(titles)
                .map(title -> new Parcel.Part(
                        UUID.randomUUID(),
                        NotificationEvent.ISSUE_CLOSED,
                        UUID.randomUUID(),
                        "",
                        Audience.OFFICE,
                        Map.of("project", "基地", "title", title),
                        Instant.EPOCH,
                        false))
                .toList();
        return new Parcel(UUID.randomUUID(), Channel.WECOM, "1", parts, Instant.EPOCH);
    }

    private void serve(HttpExchange exchange, String said) throws IOException {
        received = JSON.readTree(exchange.getRequestBody().readAllBytes());
        byte[] body = said.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** 加签: HMAC-SHA256 of “timestamp\nsecret” by the secret, Base64, URL-encoded; a timestamp within the hour. */
    private String signed(HttpExchange exchange) throws IOException {
        Map<String, String> query = query(exchange);
        try {
            long timestamp = Long.parseLong(query.getOrDefault("timestamp", "0"));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] expected = mac.doFinal((timestamp + "\n" + SECRET).getBytes(StandardCharsets.UTF_8));
            boolean fresh = Math.abs(clock.now().toEpochMilli() - timestamp) < 3_600_000;
            boolean right = Base64.getEncoder().encodeToString(expected).equals(query.get("sign"));
            return fresh && right && "token".equals(query.get("access_token"))
                    ? answer
                    : "{\"errcode\":310000,\"errmsg\":\"sign not match\"}";
        } catch (java.security.GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private String keyed(HttpExchange exchange) {
        return "key".equals(query(exchange).get("key"))
                ? answer
                : "{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}";
    }

    private static Map<String, String> query(HttpExchange exchange) {
        return Arrays.stream(exchange.getRequestURI().getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
