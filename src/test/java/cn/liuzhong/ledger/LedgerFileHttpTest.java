package cn.liuzhong.ledger;

import static cn.liuzhong.ledger.LedgerHttp.checked;
import static cn.liuzhong.ledger.LedgerHttp.handIn;
import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.liuzhong.testsupport.Accounts;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.Sheets;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The file itself: what is refused of it, and that it comes back. */
@QuarkusTest
class LedgerFileHttpTest extends HttpTest {

    private static final Object[] HEADER = row("清单编号", "项目名称", "责任单位", "总投资(万元)", "年度角色", "主体封顶");

    @Test
    void a_file_that_cannot_be_read_is_refused_and_says_why() {
        handIn(office(), Sheets.of(row("项目名称", "总投资")), true)
                .then()
                .statusCode(400)
                .body(json("errors[0].message", equalTo("列「总投资」没有写明金额单位（元、万元或亿元）")));
    }

    /** By what it says of itself: nothing of it is sent. */
    @Test
    void a_file_of_a_hundred_megabytes_is_refused_before_it_is_read() throws IOException {
        String basic =
                Base64.getEncoder().encodeToString(("office1:" + Accounts.PASSWORD).getBytes(StandardCharsets.UTF_8));
        try (Socket client = new Socket("127.0.0.1", RestAssured.port)) {
            client.getOutputStream()
                    .write(("POST /api/v1/ledger/imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " + basic
                                    + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 104857600\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))
                            .readLine())
                    .startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void it_comes_back_with_what_was_found() throws IOException {
        JsonNode checked = checked(office(), Sheets.of(HEADER, row("1", "甲", "不存在街道", 1, null, null)));

        byte[] marked = office().get("/ledger/imports/" + checked.path("id").asText() + "/marked")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(marked))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(6).getStringCellValue())
                    .isEqualTo("拒绝; C2 没有名为「不存在街道」的单位");
        }
    }
}
