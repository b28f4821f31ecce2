package cn.liuzhong.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;

/** Asks for pages over HTTP as a client does, on one connection. */
final class Pages {

    private static final int WARM_UP = 20;
    private static final int CALLS = 50;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI service;

    Pages(URI service) {
        this.service = service;
    }

    Series time(String path) throws IOException, InterruptedException {
        Series series = new Series();
        for (int call = 0; call < WARM_UP + CALLS; call++) {
            long start = System.nanoTime();
            get(path);
            if (call >= WARM_UP) {
                series.add((System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1));
            }
        }
        return series;
    }

    private void get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/api/v1" + path))
                .header("Authorization", BenchProfile.ADMINISTRATOR)
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
    }
}
