package cn.liuzhong.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;

/** Asks a running service what a client would ask. */
final class ServiceClient {

    /** Of every account a test's service opens. */
    static final String PASSWORD = "for-tests-only";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param body null when there is none */
    record Answer(int status, JsonNode body) {}

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final String base;
    private final String account;

    /** Signs in as the office. */
    ServiceClient(int port) {
        this("http://127.0.0.1:" + port, "office1");
    }

    private ServiceClient(String base, String account) {
        this.base = base;
        this.account = account;
    }

    ServiceClient as(String name) {
        return new ServiceClient(base, name);
    }

    boolean isReady() {
        try {
            return send(HttpRequest.newBuilder(URI.create(base + "/q/health/ready")))
                            .status()
                    == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    JsonNode health() {
        return send(HttpRequest.newBuilder(URI.create(base + "/q/health/ready")))
                .body();
    }

    /** A page of at most 200, with its total. */
    JsonNode page(String path) {
        String joined = path + (path.contains("?") ? "&" : "?") + "limit=200&total=true";
        Answer answer = send(HttpRequest.newBuilder(URI.create(base + "/api/v1" + joined)));
        if (answer.status() != 200) {
            throw new IllegalStateException(path + ": " + answer);
        }
        return answer.body();
    }

    byte[] file(String path, String type) {
        HttpResponse<byte[]> answer = send(
                HttpRequest.newBuilder(URI.create(base + "/api/v1" + path)).header("Accept", type),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    Answer post(String path, Object body) {
        return post(path, body, HttpRequest.newBuilder());
    }

    /** @param key the {@code Idempotency-Key} */
    Answer post(String path, Object body, String key) {
        return post(path, body, HttpRequest.newBuilder().header("Idempotency-Key", key));
    }

    private Answer post(String path, Object body, HttpRequest.Builder request) {
        try {
            return send(request.uri(URI.create(base + "/api/v1" + path))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer send(HttpRequest.Builder request) {
        HttpResponse<String> response = send(request, BodyHandlers.ofString());
        try {
            return new Answer(response.statusCode(), response.body().isEmpty() ? null : JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        String credentials = Base64.getEncoder().encodeToString((account + ":" + PASSWORD).getBytes(UTF_8));
        try {
            return http.send(
                    request.header("Authorization", "Basic " + credentials)
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
