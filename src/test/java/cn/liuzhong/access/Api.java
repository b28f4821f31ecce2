package cn.liuzhong.access;

import cn.liuzhong.openapi.Answer;
import cn.liuzhong.testsupport.JsonBody;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Enters and moves rows through the API, as far as that must succeed. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    final ServiceUnderTest service;

    Api(ServiceUnderTest service) {
        this.service = service;
    }

    /** Answers the new row's id. */
    String enter(Sender who, String path, Map<String, ?> body) {
        return idOfNew(path, change(who, stating("post", path, body)));
    }

    /** Answers the new row's id. */
    String handIn(Sender who, String path, byte[] workbook) {
        return idOfNew(path, change(who, new Request("post", path).file(workbook)));
    }

    void act(Sender who, String path, Map<String, ?> body) {
        succeeded(path, change(who, stating("post", path, body)), 200);
    }

    void patch(Sender who, String path, Map<String, ?> body) {
        succeeded(path, change(who, stating("patch", path, body)), 200);
    }

    /** A row that is not there yet. */
    void put(Sender who, String path, Map<String, ?> body) {
        succeeded(path, service.as(who).send(stating("put", path, body)), 201);
    }

    /** What the rows of a page say in one field. */
    List<String> all(Sender who, String path, String field) {
        List<String> values = new ArrayList<>();
        JsonBody.of(succeeded(path, service.as(who).get(path), 200).body())
                .path("items")
                .forEach(item -> values.add(item.path(field).asText()));
        return values;
    }

    /**
     * Somebody else than {@link Sender} names does it.
     *
     * @param unitId his unit; null for one of the office
     */
    String enterAsColleague(String unitId, String path, Map<String, ?> body) {
        return idOfNew(path, service.colleague(unitId).send(stating("post", path, body)));
    }

    /** Whatever version the row has. */
    Answer change(Sender who, Request request) {
        return service.as(who).send(request.ifMatch("*"));
    }

    private static Request stating(String method, String path, Map<String, ?> body) {
        try {
            return new Request(method, path).body(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    private static String idOfNew(String path, Answer answer) {
        return JsonBody.of(succeeded(path, answer, 201).body()).path("id").asText();
    }

    private static Answer succeeded(String path, Answer answer, int status) {
        if (answer.status() != status) {
            throw new AssertionError("setting up " + path + ": " + answer.status() + " " + answer.body());
        }
        return answer;
    }
}
