package cn.liuzhong.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.liuzhong.openapi.Answer;
import cn.liuzhong.openapi.PublishedAnswers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Asks a service as one account or as nobody. The matrix sends thousands of requests, each of which RestAssured would spend more
 * time on than the service. What is answered must be as published.
 */
public final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final String BOUNDARY = "end-of-part-of-the-matrix";

    private final String service;
    private final String authorization;

    private Client(String service, String authorization) {
        this.service = service;
        this.authorization = authorization;
    }

    /** @param service its address, without a slash at the end */
    public static Client unsigned(String service) {
        return new Client(service, null);
    }

    public static Client bearing(String service, String token) {
        return new Client(service, "Bearer " + token);
    }

    static Client basic(String service, String name, String password) {
        String credentials = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(UTF_8));
        return new Client(service, "Basic " + credentials);
    }

    public Answer get(String path) {
        return send(new Request("get", path));
    }

    Answer send(Request request) {
        URI address = URI.create(service + "/api/v1" + request.path());
        String method = request.method().toUpperCase(Locale.ROOT);
        HttpRequest.Builder message =
                HttpRequest.newBuilder(address).method(method, body(request)).header("Accept", "*/*");
        message.header(
                "Content-Type",
                request.file() == null ? "application/json" : "multipart/form-data; boundary=" + BOUNDARY);
        if (authorization != null) {
            message.header("Authorization", authorization);
        }
        if (request.ifMatch() != null) {
            message.header("If-Match", request.ifMatch());
        }
        Answer answer = answer(message.build());
        PublishedAnswers.require(method, address, answer);
        return answer;
    }

    private static Answer answer(HttpRequest message) {
        try {
            HttpResponse<String> response = HTTP.send(message, BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().map().entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, header -> header.getValue()
                                    .get(0))),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(message.toString(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher body(Request request) {
        if (request.file() != null) {
            return BodyPublishers.ofByteArray(multipart(request.file()));
        }
        return request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body());
    }

    private static byte[] multipart(byte[] workbook) {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        parts.writeBytes(("--" + BOUNDARY + "\r\n"
                        + "Content-Disposition: form-data; name=\"file\"; filename=\"ledger.xlsx\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        parts.writeBytes(workbook);
        parts.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return parts.toByteArray();
    }
}
