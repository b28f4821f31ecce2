package cn.liuzhong.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.Pdf;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first command of the README, on a machine where nothing is configured. */
class EmbeddedStartIT {

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);
    private static final List<String> LISTS = List.of("/units", "/projects", "/reminders", "/interviews");

    @TempDir
    Path data;

    @Test
    void aFreshStartShowsTheDemonstrationAndASecondOneTheSameRows() {
        List<JsonNode> first;
        try (ServiceProcess service =
                ServiceProcess.installed("first-start", data).awaitReady()) {
            assertThat(service.client().health().path("status").asText()).isEqualTo("UP");
            assertThat(total(service, "/units")).isEqualTo(12);
            assertThat(total(service, "/groups")).isEqualTo(4);
            assertThat(total(service, "/projects")).isBetween(55, 65);
            assertThat(service.client().page("/lags").path("items")).isNotEmpty();
            assertThat(total(service, "/reminders")).isPositive();
            assertThat(total(service, "/interviews")).isPositive();
            first = pages(service);
            assertLettersAreReadable(service);

            long asked = System.nanoTime();
            service.stop();
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(STOPS_WITHIN);
            assertThat(new ServerFiles(data).processes()).isEmpty();
            assertThat(new ServerFiles(data).pidFile()).doesNotExist();
            assertThat(service.log()).doesNotContain("ERROR", "WARN", "Exception", "Docker");
        }
        try (ServiceProcess service =
                ServiceProcess.embedded("second-start", data).awaitReady()) {
            assertThat(pages(service)).isEqualTo(first);
            assertThat(service.log()).doesNotContain("the demonstration list is loaded");
        }
    }

    /** As the packaged service makes it, with the fonts it brings and without anything of this machine's. */
    private static void assertLettersAreReadable(ServiceProcess service) {
        JsonNode letter = service.client().page("/reminders").at("/items/0");
        byte[] pdf = service.client().file("/reminders/" + letter.path("id").asText() + "/letter", "application/pdf");
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(Pdf.text(pdf).replaceAll("\\s", ""))
                .contains(
                        letter.path("number").asText(),
                        letter.at("/unit/name").asText(),
                        letter.at("/items/0/lagDays").asText());
    }

    private static int total(ServiceProcess service, String list) {
        return service.client().page(list).path("total").asInt();
    }

    private static List<JsonNode> pages(ServiceProcess service) {
        return LISTS.stream().map(service.client()::page).toList();
    }
}
