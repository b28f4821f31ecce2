package cn.liuzhong.service;

import static cn.liuzhong.testsupport.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.Sheets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The office's Monday in the packaged console, by a real browser: {@code src/browser/console.test.mjs}. */
class ConsoleBrowserIT {

    private static final Path BROWSER = Path.of("src", "browser");
    private static final Path LOGS = Path.of("target", "it-logs");
    /** Many times what it takes; only a hanging one is to reach it. */
    private static final Duration LIMIT = Duration.ofMinutes(5);

    @TempDir
    Path directory;

    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "npm has a browser for these only")
    void signed_in_read_handed_in_applied_and_exported() throws Exception {
        Path workbook = Files.write(directory.resolve("周一台账.xlsx"), workbook());
        int port = ServiceProcess.freePort();
        PreparedData.DEMONSTRATION.into(directory.resolve("data"));
        Map<String, String> settings =
                Map.of("LIUZHONG_DATA_DIR", directory.resolve("data").toString(), "LIUZHONG_SUPERVISION_CRON", "off");
        try (ServiceProcess service =
                ServiceProcess.start("console", port, settings).awaitReady()) {
            npm("ci", Map.of());
            npm(
                    "test",
                    Map.of(
                            "CONSOLE",
                            "http://127.0.0.1:" + port,
                            "PASSWORD",
                            ServiceClient.PASSWORD,
                            "WORKBOOK",
                            workbook.toString(),
                            // Where the browser is unpacked to: no other build shall find it half done.
                            "TMPDIR",
                            directory.toString()));
            assertThat(service.log()).doesNotContain("ERROR");
        }
    }

    /** A new project, one that is there under another unit, and one of a unit that nobody knows. */
    private static byte[] workbook() {
        return Sheets.of(
                row("项目名称", "责任单位", "总投资(万元)"),
                row("浏览器里交的项目", "丰门街道", 12000),
                row("中胤鞋研发基地", "七都街道（示例）", null),
                row("没有人认领的项目", "无此街道", 100));
    }

    private static void npm(String command, Map<String, String> settings) throws IOException, InterruptedException {
        Path log = Files.createTempFile(LOGS, "npm-" + command + "-", ".log");
        ProcessBuilder npm = new ProcessBuilder(List.of("npm", command))
                .directory(BROWSER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        npm.environment().putAll(settings);
        Process process = npm.start();
        try {
            assertThat(process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS))
                    .as(() -> "npm " + command + " ends; it said:\n" + read(log))
                    .isTrue();
            assertThat(process.exitValue()).as(() -> read(log)).isZero();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
