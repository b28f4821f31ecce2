package cn.liuzhong.access;

import cn.liuzhong.testsupport.JsonBody;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** Enters and moves rows through the API, as far as that must succeed. */
final class Api {

    final ServiceUnderTest service;

    Api(ServiceUnderTest service) {
        this.service = service;
    }

    /** Answers the new row's id. */
    String enter(Sender who, String path, Map<String, ?> body) {
        return JsonBody.id(succeeded(path, change(who).body(body).post(path), 201));
    }

    /** Answers the new row's id. */
    String handIn(Sender who, String path, byte[] workbook) {
        return JsonBody.id(succeeded(path, withFile(change(who), workbook).post(path), 201));
    }

    static RequestSpecification withFile(RequestSpecification request, byte[] workbook) {
        return request.contentType("multipart/form-data").multiPart("file", "ledger.xlsx", workbook);
    }

    void act(Sender who, String path, Map<String, ?> body) {
        succeeded(path, change(who).body(body).post(path), 200);
    }

    void patch(Sender who, String path, Map<String, ?> body) {
        succeeded(path, change(who).body(body).patch(path), 200);
    }

    /** A row that is not there yet. */
    void put(Sender who, String path, Map<String, ?> body) {
        succeeded(path, service.as(who).body(body).put(path), 201);
    }

    <T> List<T> all(Sender who, String path, String field) {
        return succeeded(path, service.as(who).get(path), 200).path("items." + field);
    }

    /**
     * Somebody else than {@link Sender} names does it.
     *
     * @param unitId his unit; null for one of the office
     */
    String enterAsColleague(String unitId, String path, Map<String, ?> body) {
        return JsonBody.id(succeeded(path, service.colleague(unitId).body(body).post(path), 201));
    }

    /** Whatever version the row has. */
    RequestSpecification change(Sender who) {
        return service.as(who).header("If-Match", "*");
    }

    private static Response succeeded(String path, Response answer, int status) {
        if (answer.statusCode() != status) {
            throw new AssertionError("setting up " + path + ": " + answer.statusCode() + " " + answer.asString());
        }
        return answer;
    }
}
