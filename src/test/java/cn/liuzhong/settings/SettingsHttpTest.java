package cn.liuzhong.settings;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import cn.liuzhong.access.Caller;
import cn.liuzhong.settings.rules.RuleSettings;
import cn.liuzhong.settings.rules.SettingsInForce;
import cn.liuzhong.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SettingsHttpTest extends HttpTest {

    private static final Caller OFFICE = Caller.office("office1");
    private static final String SHORTER_REPLY = """
            {"rules":{"replyWorkingDays":3},"note":"攻坚季"}""";

    @Inject
    CurrentSettings current;

    @Test
    void the_first_version_is_the_standard_pack() {
        statements.reset();
        SettingsInForce inForce = current.get(OFFICE);

        assertThat(statements.statements()).hasSize(1);
        assertThat(inForce).isEqualTo(new SettingsInForce(1, RuleSettings.STANDARD));
    }

    @Test
    void a_change_is_a_new_version_and_the_old_one_stays() {
        admin().header("If-Match", "\"1\"")
                .body(SHORTER_REPLY)
                .patch("/settings")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body(json("rules.replyWorkingDays", equalTo(3)))
                .body(json("rules.redAfterDays", equalTo(30)))
                .body(json("note", equalTo("攻坚季")))
                .body(json("changedBy", equalTo("admin")))
                .body(json("changedAt", equalTo("2020-11-20T02:00:00Z")));

        assertThat(current.get(OFFICE).rules().replyWorkingDays()).isEqualTo(3);
        assertThat(current.versions(OFFICE, List.of(1, 1, 3))).isEqualTo(Map.of(1, RuleSettings.STANDARD));
        admin().get("/settings").then().statusCode(200).header("ETag", "\"2\"").body(json("version", equalTo(2)));
        admin().get("/settings/versions/1").then().statusCode(200).body(json("rules.replyWorkingDays", equalTo(5)));
    }

    @Test
    void a_change_needs_the_etag_and_loses_against_a_newer_one() {
        admin().body(SHORTER_REPLY).patch("/settings").then().statusCode(428);
        admin().header("If-Match", "\"1\"")
                .body(SHORTER_REPLY)
                .patch("/settings")
                .then()
                .statusCode(200);
        admin().header("If-Match", "\"1\"")
                .body(SHORTER_REPLY)
                .patch("/settings")
                .then()
                .statusCode(412);
    }

    @Test
    void of_several_changes_at_once_one_wins() {
        List<CompletableFuture<Integer>> answers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> admin().header("If-Match", "\"1\"")
                                .body(SHORTER_REPLY)
                                .patch("/settings")
                                .statusCode()))
                .limit(4)
                .toList();

        assertThat(answers).extracting(CompletableFuture::join).containsExactlyInAnyOrder(200, 412, 412, 412);
        assertThat(current.get(OFFICE).version()).isEqualTo(2);
    }

    @Test
    void the_history_is_read_from_the_latest_a_page_at_a_time() {
        for (int version = 1; version <= 2; version++) {
            admin().header("If-Match", "\"" + version + "\"")
                    .body(SHORTER_REPLY)
                    .patch("/settings")
                    .then()
                    .statusCode(200);
        }

        String next = admin().get("/settings/versions?limit=2&total=true")
                .then()
                .body(json("items.version", contains(3, 2)))
                .body(json("total", equalTo(3)))
                .extract()
                .path("next");
        admin().get("/settings/versions?limit=2&cursor=" + next)
                .then()
                .body(json("items.version", contains(1)))
                .body(json("items[0].note", equalTo("标准方案")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        {"rules":{"redAfterDays":0},"note":"x"}        | /rules/redAfterDays
        {"rules":{"redAfterDays":366},"note":"x"}      | /rules/redAfterDays
        {"rules":{"replyWorkingDays":61},"note":"x"}   | /rules/replyWorkingDays
        {"rules":{"replyWorkingDays":null},"note":"x"} | /rules/replyWorkingDays
        {"rules":{"replyWorkingDays":1.5},"note":"x"}  | /rules/replyWorkingDays
        {"rules":{"whatever":1},"note":"x"}            | /rules/whatever
        {"rules":{"redAfterDays":20}}                  | /note
        {"rules":null,"note":"x"}                      | /rules
        """)
    void what_makes_no_sense_is_refused_where_it_is_wrong(String body, String pointer) {
        admin().header("If-Match", "\"1\"")
                .body(body)
                .patch("/settings")
                .then()
                .statusCode(400)
                .body(json("errors.pointer", hasItem(pointer)));
        assertThat(current.get(OFFICE).version()).isEqualTo(1);
    }

    @Test
    void the_packs_are_named_in_the_language_asked_for() {
        admin().get("/settings/packs")
                .then()
                .statusCode(200)
                .body(json("items.pack", contains("STANDARD", "PUSH", "MILD", "POINTS", "MONTHS")))
                .body(json("items.name", contains("标准方案", "攻坚方案", "宽松方案", "标准方案（按百分点）", "标准方案（按月数）")))
                .body(json("items[0].rules.redAfterDays", equalTo(30)));
        admin().header("Accept-Language", "en")
                .get("/settings/packs")
                .then()
                .body(json("items.name", hasItems("Standard", "Push", "Standard, by months")));
    }
}
