package cn.liuzhong.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;

/** What was answered, for setting up: RestAssured compiles a Groovy script for each path that it is asked for. */
public final class JsonBody {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonBody() {}

    public static JsonNode of(Response answer) {
        return of(answer.asString());
    }

    public static JsonNode of(String answered) {
        try {
            return JSON.readTree(answered);
        } catch (JsonProcessingException e) {
            throw new AssertionError(answered, e);
        }
    }

    public static String id(Response answer) {
        return of(answer).path("id").asText();
    }
}
