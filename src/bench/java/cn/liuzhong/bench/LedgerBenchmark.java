package cn.liuzhong.bench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.JsonBody;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.net.URI;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** A ledger of 20,000 rows in and out; to be run with {@code -Dtest.jvm=-Xmx512m}. */
@QuarkusTest
@TestProfile(BenchProfile.class)
class LedgerBenchmark {

    private static final int ROWS = Integer.getInteger("bench.ledger-rows", 20_000);
    private static final int UNITS = 40;
    private static final double MEGABYTE = 1024.0 * 1024;

    @TestHTTPResource
    URI service;

    @Test
    void in_and_out() throws Exception {
        office();
        byte[] workbook = workbook();
        System.out.printf(
                "%d rows, %.1f MB; heap of %.0f MB%n",
                ROWS, workbook.length / MEGABYTE, Runtime.getRuntime().maxMemory() / MEGABYTE);
        JsonNode checked = timed("dry run", () -> handIn(workbook, true));
        assertThat(checked.path("new").asInt()).isEqualTo(ROWS);
        JsonNode applied = timed("import", () -> handIn(workbook, false));
        assertThat(applied.path("status").asText()).isEqualTo("APPLIED");
        byte[] exported = timed("export", () -> as("bench")
                .get("/ledger/exports?kind=PROJECTS")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
        JsonNode again = timed("export handed in again, dry run", () -> handIn(exported, true));
        assertThat(again.path("same").asInt()).isEqualTo(ROWS);
    }

    private JsonNode handIn(byte[] workbook, boolean dryRun) {
        Response answer =
                as("bench").multiPart("file", "ledger.xlsx", workbook).post("/ledger/imports?dryRun=" + dryRun);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return JsonBody.of(answer);
    }

    private static <T> T timed(String what, Supplier<T> work) {
        List<MemoryPoolMXBean> old = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().matches(".*(Old|Tenured) Gen"))
                .toList();
        old.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        T result = work.get();
        double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
        long peak =
                old.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf("%-32s %6.1f s, old generation at most %.0f MB%n", what, seconds, peak / MEGABYTE);
        return result;
    }

    private RequestSpecification as(String account) {
        String password = account.equals("admin") ? BenchProfile.PASSWORD : "for-the-benchmark-too";
        return given().config(RestAssuredConfig.config()
                        .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", 900_000)))
                .baseUri(service.resolve("/").toString())
                .basePath("/api/v1")
                .auth()
                .preemptive()
                .basic(account, password);
    }

    private void office() throws Exception {
        try (Connection connection = DurableDatabase.superuser();
                Statement sql = connection.createStatement()) {
            for (int unit = 1; unit <= UNITS; unit++) {
                sql.execute("insert into unit (id, name, short_name) values (gen_random_uuid(), '责任单位" + unit + "', '单位"
                        + unit + "')");
            }
        }
        as("admin")
                .contentType("application/json")
                .body(Map.of(
                        "username", "bench",
                        "displayName", "bench",
                        "role", "OFFICE",
                        "password", "for-the-benchmark-too"))
                .post("/users")
                .then()
                .statusCode(201);
    }

    /** Every project with a plan of the year and a milestone. */
    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String[] titles = {
            "序号", "清单编号", "项目名称", "责任单位", "建设类别", "建设内容和规模", "总投资（亿元）", "2026年计划投资额(万元)", "开工时间", "竣工时间", "主体封顶"
        };
        try (Workbook workbook = new Workbook(bytes, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("项目");
            for (int i = 0; i < titles.length; i++) {
                sheet.value(0, i, titles[i]);
            }
            for (int row = 1; row <= ROWS; row++) {
                sheet.value(row, 0, row);
                sheet.value(row, 1, "2026-%05d".formatted(row));
                sheet.value(row, 2, "重大建设项目" + row);
                sheet.value(row, 3, "单位" + (1 + row % UNITS));
                sheet.value(row, 4, "续建");
                sheet.value(row, 5, "总建筑面积" + row + "平方米，含地下室、主体、室外配套工程");
                sheet.value(row, 6, 1 + row % 50 / 10.0);
                sheet.value(row, 7, 1000 + row % 5000);
                sheet.value(row, 8, LocalDate.of(2024, 1 + row % 12, 1));
                sheet.style(row, 8).format("yyyy-mm-dd").set();
                sheet.value(row, 9, "2027年12月");
                sheet.value(row, 10, LocalDate.of(2026, 1 + row % 12, 15));
                sheet.style(row, 10).format("yyyy-mm-dd").set();
            }
        }
        return bytes.toByteArray();
    }
}
