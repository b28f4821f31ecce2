package cn.liuzhong.idempotency;

import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Versioned;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What was answered.
 *
 * @param body the JSON, letter for letter; null when there was none
 */
record RememberedAnswer(int status, Map<String, List<String>> headers, String body) {

    private static final String REPLAYED = "Idempotency-Replayed";

    /** @param answer what a resource returns: a view, or a view with status and headers */
    static RememberedAnswer of(Object answer, ObjectMapper json) throws JsonProcessingException {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        Object entity = answer;
        int status = answer == null ? 204 : 200;
        if (answer instanceof RestResponse<?> response) {
            headers.putAll(response.getStringHeaders());
            entity = response.getEntity();
            status = response.getStatus();
        }
        if (entity instanceof Versioned row) {
            headers.put(HttpHeaders.ETAG, List.of(Expected.tagOf(row.version())));
        }
        return new RememberedAnswer(status, headers, entity == null ? null : json.writeValueAsString(entity));
    }

    Response again() {
        Response.ResponseBuilder answer = Response.status(status).header(REPLAYED, true);
        headers.forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        if (body != null) {
            answer.type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                    .entity(body.getBytes(StandardCharsets.UTF_8));
        }
        return answer.build();
    }
}
