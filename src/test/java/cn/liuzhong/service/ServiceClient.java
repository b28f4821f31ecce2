package cn.liuzhong.service;

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

/** Asks a running service what a client would ask. */
final class ServiceClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param body null when there is none */
    record Answer(int status, JsonNode body) {}

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final String base;

    ServiceClient(int port) {
        base = "http://127.0.0.1:" + port;
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

    Answer post(String path, Object body) {
        try {
            return send(HttpRequest.newBuilder(URI.create(base + "/api/v1" + path))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body().isEmpty() ? null : JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
