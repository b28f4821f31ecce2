package cn.liuzhong.progress;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.ListFixture.entered;
import static cn.liuzhong.testsupport.ListFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.liuzhong.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttachmentHttpTest extends HttpTest {

    private static final int LARGE = 4_000_000;

    private String attachments;

    @BeforeEach
    void aReportedMonth() {
        String unit = unit("丰门街道");
        accounts.ofUnit("unit1", UUID.fromString(unit));
        String month = "/projects/" + entered("/projects", Map.of("name", "甲", "unitId", unit)) + "/progress/2020-06";
        as("unit1").body(Map.of("cumulative", 300)).put(month).then().statusCode(201);
        attachments = month + "/attachments";
    }

    @Test
    void a_large_photo_comes_back_as_it_was_sent_with_hash_and_date() {
        byte[] photo = photo(LARGE);

        String location = attach("主体结构.jpg", photo)
                .statusCode(201)
                .body(json("mediaType", equalTo("image/jpeg")))
                .body(json("size", equalTo(LARGE)))
                .body(json("takenOn", equalTo("2020-06-28")))
                .extract()
                .header("Location");

        String content = office().basePath("")
                .get(location)
                .then()
                .statusCode(200)
                .extract()
                .path("content");
        assertThat(Base64.getDecoder().decode(content)).isEqualTo(photo);
        office().get(attachments + "?total=true")
                .then()
                .body(json("items.name", contains("主体结构.jpg")))
                .body(json("total", equalTo(1)));
        attach("同一张.jpg", photo).statusCode(409).body(json("reason", equalTo("attachment.twice")));
    }

    @Test
    void what_is_no_photo_and_what_is_too_large_is_refused() {
        attach("报表.exe", photo(10)).statusCode(400).body(json("errors[0].pointer", equalTo("/content")));
        attach("../主体.jpg", photo(10)).statusCode(400).body(json("errors[0].pointer", equalTo("/name")));
        attach("主体.jpg", photo(5 * 1024 * 1024 + 1))
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/content")));
        attach("主体.jpg", photo(13_000_000)).statusCode(413);
        office().get(attachments + "?total=true").then().body(json("total", equalTo(0)));
    }

    private ValidatableResponse attach(String name, byte[] content) {
        return as("unit1")
                .body(Map.of(
                        "name", name, "content", Base64.getEncoder().encodeToString(content), "takenOn", "2020-06-28"))
                .post(attachments)
                .then();
    }

    private static byte[] photo(int size) {
        byte[] photo = new byte[size];
        photo[0] = (byte) 0xFF;
        photo[1] = (byte) 0xD8;
        photo[2] = (byte) 0xFF;
        return photo;
    }
}
