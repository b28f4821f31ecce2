package cn.liuzhong.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} while a client posts: sent again with their keys, all is done once, and answered as the first time. */
class RetriedAfterCrashIT {

    private static final int ANSWERED_BEFORE_KILL = 20;

    @TempDir
    Path data;

    private final Map<String, JsonNode> answers = new LinkedHashMap<>();
    private String cutOff;

    @Test
    void what_is_sent_again_after_a_crash_is_done_once() throws Exception {
        ServiceProcess service = ServiceProcess.empty("retried", data).awaitReady();
        try {
            CountDownLatch busy = new CountDownLatch(ANSWERED_BEFORE_KILL);
            ExecutorService poster = Executors.newSingleThreadExecutor();
            ServiceClient before = service.client().as("admin");
            Future<?> posting = poster.submit(() -> postUntilCutOff(before, busy));
            poster.shutdown();
            assertThat(busy.await(60, TimeUnit.SECONDS)).isTrue();
            service.kill();
            posting.get();

            service = ServiceProcess.empty("retried-again", data).awaitReady();
            ServiceClient after = service.client().as("admin");
            answers.forEach(
                    (name, first) -> assertThat(post(after, name).body()).isEqualTo(first));
            assertThat(post(after, cutOff).status()).isEqualTo(201);
            assertThat(post(after, cutOff).status()).isEqualTo(201);

            try (Connection database = new ServerFiles(data).connect()) {
                assertThat(WrittenRuns.texts(database, "select name from unit where name like '重发%' order by id"))
                        .hasSize(answers.size() + 1)
                        .doesNotHaveDuplicates();
            }
        } finally {
            service.close();
        }
    }

    private void postUntilCutOff(ServiceClient client, CountDownLatch busy) {
        while (cutOff == null) {
            String name = "重发" + answers.size();
            try {
                ServiceClient.Answer answer = post(client, name);
                assertThat(answer.status()).isEqualTo(201);
                answers.put(name, answer.body());
                busy.countDown();
            } catch (UncheckedIOException killed) {
                cutOff = name;
            }
        }
    }

    private static ServiceClient.Answer post(ServiceClient client, String name) {
        return client.post("/units", Map.of("name", name), "key-" + name.substring(2));
    }
}
