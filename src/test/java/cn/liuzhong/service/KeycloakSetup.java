package cn.liuzhong.service;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Keycloak and, beside it, the packaged service that signs in there and nowhere else; its list is empty. Started by the first
 * test that asks, for all of them: both take their time.
 */
final class KeycloakSetup {

    /** What the realm file says; secrets for tests and nothing else. */
    static final String PASSWORD = "test-only-password";

    static final String CLIENT = "liuzhong-api";
    static final String CLIENT_SECRET = "test-only-secret-of-at-least-32-characters";
    static final String BATCH = "batch";
    static final String BATCH_SECRET = "test-only-secret-of-the-batch-client";

    private static KeycloakSetup running;

    final KeycloakServer keycloak;
    final String service;

    private final Path data;

    private KeycloakSetup(KeycloakServer keycloak, String service, Path data) {
        this.keycloak = keycloak;
        this.service = service;
        this.data = data;
    }

    static synchronized KeycloakSetup running() {
        if (running == null) {
            KeycloakServer keycloak = KeycloakServer.start().awaitReady();
            int port = ServiceProcess.freePort();
            Path data = dataDirectory();
            ServiceProcess service = ServiceProcess.start(
                    "keycloak",
                    port,
                    Map.of(
                            // The matrix asks more in a minute than anybody may.
                            "LIUZHONG_RATE_LIMIT_REQUESTS_PER_MINUTE",
                            "0",
                            "LIUZHONG_DATA_DIR",
                            data.toString(),
                            "LIUZHONG_DEMO",
                            "false",
                            "LIUZHONG_ACCOUNTS_ENABLED",
                            "false",
                            "LIUZHONG_OIDC_ENABLED",
                            "true",
                            "QUARKUS_OIDC_AUTH_SERVER_URL",
                            keycloak.realm("liuzhong"),
                            "QUARKUS_OIDC_CLIENT_ID",
                            CLIENT,
                            "QUARKUS_OIDC_CREDENTIALS_SECRET",
                            CLIENT_SECRET));
            Runtime.getRuntime().addShutdownHook(new Thread(service::close));
            service.awaitReady();
            running = new KeycloakSetup(keycloak, "http://127.0.0.1:" + port, data);
        }
        return running;
    }

    private static Path dataDirectory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "keycloak-data")), "list");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Past the API. */
    void enter(String sql) {
        try (Connection database = new ServerFiles(data).connect();
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The token of a user, by his password. */
    String token(String user) {
        return token("liuzhong", "tests", user);
    }

    String token(String realm, String client, String user) {
        return granted(
                realm,
                given().formParam("grant_type", "password")
                        .formParam("client_id", client)
                        .formParam("username", user)
                        .formParam("password", PASSWORD));
    }

    /** The token of a program that acts for itself. */
    String batchToken() {
        return granted(
                "liuzhong",
                given().formParam("grant_type", "client_credentials")
                        .formParam("client_id", BATCH)
                        .formParam("client_secret", BATCH_SECRET));
    }

    private String granted(String realm, RequestSpecification asked) {
        return asked.contentType(ContentType.URLENC)
                .post(keycloak.realm(realm) + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** A request that nobody has signed. */
    RequestSpecification unsigned() {
        return given().baseUri(service).basePath("/api/v1").contentType(ContentType.JSON);
    }

    RequestSpecification bearing(String token) {
        return unsigned().auth().oauth2(token);
    }
}
