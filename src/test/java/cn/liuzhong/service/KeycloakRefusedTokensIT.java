package cn.liuzhong.service;

import static cn.liuzhong.testsupport.JsonField.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens that look like ours and are not. */
class KeycloakRefusedTokensIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeycloakSetup setup = KeycloakSetup.running();
    private String[] good;

    /** What is then bent; as it is, it opens the door. */
    @BeforeEach
    void aTokenThatIsTaken() {
        String token = setup.token("kc-office");
        setup.bearing(token).get("/projects").then().statusCode(200);
        good = token.split("\\.");
    }

    @Test
    void none_at_all_and_a_local_account_where_those_are_off() {
        setup.unsigned().get("/projects").then().statusCode(401).body(json("code", equalTo("http-401")));
        setup.unsigned()
                .auth()
                .preemptive()
                .basic("admin", ServiceClient.PASSWORD)
                .get("/projects")
                .then()
                .statusCode(401);
    }

    @Test
    void another_realms() {
        refused(setup.token("stranger", "tests", "kc-office"));
    }

    @Test
    void one_for_another_audience() {
        refused(setup.token("liuzhong", "no-audience", "kc-office"));
    }

    @Test
    void an_expired_one() throws IOException {
        String token = setup.token("liuzhong", "short-lived", "kc-office");
        setup.bearing(token).get("/projects").then().statusCode(200);
        Instant expiry =
                Instant.ofEpochSecond(claims(token.split("\\.")[1]).path("exp").asLong());
        int status = 200;
        while (status == 200 && Instant.now().isBefore(expiry.plusSeconds(10))) {
            status = setup.bearing(token).get("/projects").statusCode();
        }
        refused(token);
    }

    @Test
    void an_unsigned_one() {
        for (String algorithm : List.of("none", "None", "NONE")) {
            String header = encoded("{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}");
            refused(header + "." + good[1] + ".");
            refused(header + "." + good[1] + "." + good[2]);
        }
    }

    @Test
    void one_whose_payload_was_changed() throws IOException {
        ObjectNode claims = claims(good[1]);
        claims.putObject("realm_access").putArray("roles").add("ADMIN");
        refused(good[0] + "." + encoded(claims.toString()) + "." + good[2]);
    }

    @Test
    void one_whose_signature_was_changed() {
        char first = good[2].charAt(0);
        refused(good[0] + "." + good[1] + "." + (first == 'A' ? 'B' : 'A') + good[2].substring(1));
        refused(good[0] + "." + good[1] + ".");
    }

    /** The public key, which everybody knows, taken for a shared secret. */
    @Test
    void one_signed_with_the_public_key_as_a_secret() throws GeneralSecurityException, IOException {
        Map<String, String> published =
                RestAssured.get(setup.keycloak.realm("liuzhong")).path("$");
        String key = published.get("public_key");
        String pem = "-----BEGIN PUBLIC KEY-----\n" + key + "\n-----END PUBLIC KEY-----\n";
        String keyId = JSON.readTree(Base64.getUrlDecoder().decode(good[0]))
                .path("kid")
                .asText();
        String signed = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"" + keyId + "\"}") + "." + good[1];
        for (byte[] secret : List.of(
                key.getBytes(UTF_8), pem.getBytes(UTF_8), Base64.getDecoder().decode(key))) {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            refused(signed + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(signed.getBytes(UTF_8))));
        }
    }

    private void refused(String token) {
        setup.bearing(token)
                .get("/projects")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body(json("code", equalTo("http-401")));
    }

    private static ObjectNode claims(String part) throws IOException {
        return (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(part));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
