package cn.liuzhong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Ids;
import cn.liuzhong.platform.Messages;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.ListRows;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InboxHttpTest extends HttpTest {

    @Inject
    ListRows list;

    @Inject
    Announce announce;

    @Inject
    Told told;

    @Inject
    ReadInbox read;

    @Inject
    EntityManager entities;

    private UUID unit;

    @BeforeEach
    void a_unit_another_and_a_group() {
        unit = list.unit("丰门街道");
        accounts.ofUnit("unit1", unit);
        accounts.ofUnit("colleague", unit);
        accounts.ofUnit("unit2", list.unit("外街道"));
        UUID group = list.group("第一专项小组");
        accounts.ofGroup("group1", group);
        closed(Audience.unit(unit), "用地");
        closed(Audience.group(group), "资金");
        closed(Audience.OFFICE, "用海");
    }

    @Test
    void each_reads_what_was_told_to_his_unit_his_group_or_the_office() {
        assertThat(titles("unit1")).containsExactly("问题已销号：用地");
        assertThat(titles("unit2")).isEmpty();
        assertThat(titles("group1")).containsExactly("问题已销号：资金");
        assertThat(titles("office1")).containsExactly("问题已销号：用海");
        assertThat(titles("admin")).containsExactly("问题已销号：用海");
        as("leader").get("/inbox").then().statusCode(403);
    }

    @Test
    void it_is_read_in_the_readers_language_with_a_link_to_what_it_is_about() {
        JsonNode item = JsonBody.of(as("unit1").header("Accept-Language", "en").get("/inbox"))
                .at("/items/0");

        assertThat(item.path("title").asText()).isEqualTo("Issue closed: 用地");
        assertThat(item.path("text").asText()).isEqualTo("The issue “用地” of project “基地” was closed.");
        assertThat(item.path("link").asText()).startsWith("/api/v1/issues/");
        assertThat(item.path("event").asText()).isEqualTo("issue.closed");
    }

    @Test
    void who_has_read_something_has_it_unread_no_more_and_his_colleague_still_has() {
        String id = items("unit1").get(0).path("id").asText();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(JsonBody.of(as("unit1").post("/inbox/" + id + "/read"))
                            .path("read")
                            .asBoolean())
                    .isTrue();
        }

        assertThat(items("unit1").get(0).path("read").asBoolean()).isTrue();
        assertThat(unread("unit1")).isZero();
        assertThat(unread("colleague")).isEqualTo(1);
        assertThat(JsonBody.of(as("unit1").get("/inbox?unread=true&total=true")).toString())
                .contains("\"items\":[]", "\"total\":0");
    }

    @Test
    void what_was_told_to_somebody_else_is_not_there() {
        String id = items("unit1").get(0).path("id").asText();
        for (String other : List.of("unit2", "group1", "office1")) {
            as(other).post("/inbox/" + id + "/read").then().statusCode(404);
            as(other).body(Map.of("through", id)).post("/inbox/read").then().statusCode(400);
        }
        assertThat(unread("unit1")).isEqualTo(1);
    }

    @Test
    void all_up_to_one_is_marked_at_one_go_and_what_comes_later_is_unread() {
        closed(Audience.unit(unit), "用能");
        closed(Audience.unit(unit), "林地");
        String middle = items("unit1").get(1).path("id").asText();

        assertThat(through(middle)).isEqualTo(1);
        assertThat(titles("unit1", "?unread=true")).containsExactly("问题已销号：林地");
    }

    /** The ids are of the real time, and so is what a single mark may cover: the clock is set behind it. */
    @Test
    void what_is_settled_is_kept_by_a_single_mark() {
        closed(Audience.unit(unit), "用能");
        clock.set(LocalDate.of(2090, 1, 1));
        String newest = items("unit1").get(0).path("id").asText();

        assertThat(through(newest)).isZero();
        assertThat(items("unit1")).allMatch(item -> item.path("read").asBoolean());
        closed(Audience.unit(unit), "林地");
        assertThat(titles("unit1", "?unread=true")).containsExactly("问题已销号：林地");
    }

    @Test
    void a_page_goes_on_where_the_one_before_ended() {
        closed(Audience.unit(unit), "用能");
        JsonNode first = JsonBody.of(as("unit1").get("/inbox?limit=1&total=true"));

        assertThat(first.path("total").asInt()).isEqualTo(2);
        assertThat(titles("unit1", "?limit=1&cursor=" + first.path("next").asText()))
                .containsExactly("问题已销号：用地");
    }

    @Test
    void what_only_a_newer_replica_knows_is_left_to_it_and_stops_nobody() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        """
                        insert into outbox (id, event, subject_id, audience, occurrence, facts, batch, created_at)
                        select :id, 'moon.landed', subject_id, audience, occurrence, facts, :id, created_at
                          from outbox where audience = 'OFFICE'""")
                .setParameter("id", Ids.next())
                .executeUpdate());
        closed(Audience.OFFICE, "用能");

        told.fanOut();

        assertThat(titles("office1")).containsExactly("问题已销号：用能", "问题已销号：用海");
        assertThat(unread("office1")).isEqualTo(2);
        assertThat(QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                                "select event from outbox where told_at is null", String.class)
                        .getResultList()))
                .containsExactly("moon.landed");
    }

    @Test
    void to_a_new_account_what_was_told_before_it_is_not_unread() {
        accounts.ofUnit("newcomer", unit);
        closed(Audience.unit(unit), "用能");

        assertThat(unread("newcomer")).isEqualTo(1);
        assertThat(unread("colleague")).isEqualTo(2);
        assertThat(items("newcomer"))
                .extracting(item -> item.path("read").asBoolean())
                .containsExactly(false, true);
    }

    @Test
    void who_signs_in_elsewhere_has_to_read_what_was_told_in_the_month_before_his_first_question() {
        Instant told = Instant.ofEpochMilli(
                UUID.fromString(items("unit1").get(0).path("id").asText()).getMostSignificantBits() >>> 16);
        clock.set(told.plus(Duration.ofDays(30)));
        Caller called = Caller.unit("oidc:zhang", unit);
        assertThat(read.unread(called).count())
                .as("the letter that brings him in")
                .isEqualTo(1);

        clock.set(told.plus(Duration.ofDays(30)).plusMillis(1));
        Caller later = Caller.unit("oidc:li", unit);
        assertThat(read.unread(later).count()).isZero();
        assertThat(read.page(later, false, Messages.DEFAULT, new Paging()).items())
                .extracting(InboxItemView::read)
                .containsExactly(true);
        assertThat(read.unread(called).count()).as("since he first asked").isEqualTo(1);
    }

    private void closed(Audience audience, String title) {
        QuarkusTransaction.requiringNew()
                .run(() -> announce.handle(
                        Caller.SCHEDULER,
                        NotificationEvent.ISSUE_CLOSED,
                        Ids.next(),
                        List.of(Announcement.once(Ids.next(), audience, Map.of("project", "基地", "title", title))),
                        clock.now()));
    }

    private static int through(String id) {
        return JsonBody.of(as("unit1").body(Map.of("through", id)).post("/inbox/read"))
                .path("count")
                .asInt(-1);
    }

    private static int unread(String who) {
        return JsonBody.of(as(who).get("/inbox/unread")).path("count").asInt(-1);
    }

    private static List<JsonNode> items(String who) {
        return items(who, "");
    }

    private static List<JsonNode> items(String who, String query) {
        JsonNode items = JsonBody.of(as(who).get("/inbox" + query)).path("items");
        return java.util.stream.StreamSupport.stream(items.spliterator(), false).toList();
    }

    private static List<String> titles(String who) {
        return titles(who, "");
    }

    private static List<String> titles(String who, String query) {
        return items(who, query).stream()
                .map(item -> item.path("title").asText())
                .toList();
    }
}
