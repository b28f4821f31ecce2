package cn.liuzhong.ledger;

import cn.liuzhong.testsupport.JsonBody;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** Hands workbooks in. */
final class LedgerHttp {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private LedgerHttp() {}

    static Response handIn(RequestSpecification sender, byte[] workbook, boolean dryRun) {
        return sender.contentType("multipart/form-data")
                .multiPart("file", "台账.xlsx", workbook, XLSX)
                .post("/ledger/imports?dryRun=" + dryRun);
    }

    static JsonNode checked(RequestSpecification sender, byte[] workbook) {
        return JsonBody.of(
                handIn(sender, workbook, true).then().statusCode(201).extract().response());
    }

    static JsonNode applied(RequestSpecification sender, byte[] workbook) {
        return JsonBody.of(
                handIn(sender, workbook, false).then().statusCode(201).extract().response());
    }

    static String path(JsonNode imported) {
        return "/ledger/imports/" + imported.path("id").asText();
    }

    /** @param sender with the version that it has seen */
    static ValidatableResponse apply(RequestSpecification sender, String path, List<Map<String, Object>> answers) {
        return sender.body(Map.of("answers", answers))
                .post(path + "/application")
                .then();
    }

    /** NEW CHANGED SAME ASKED REFUSED. */
    static String counts(JsonNode imported) {
        return "%d %d %d %d %d"
                .formatted(
                        imported.path("new").asInt(),
                        imported.path("changed").asInt(),
                        imported.path("same").asInt(),
                        imported.path("asked").asInt(),
                        imported.path("refused").asInt());
    }
}
