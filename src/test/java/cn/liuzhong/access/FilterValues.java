package cn.liuzhong.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.liuzhong.openapi.Contract;
import cn.liuzhong.openapi.Contract.Operation;
import cn.liuzhong.testsupport.JsonBody;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Queries that narrow a list by each of its parameters, to one's own rows and to another's. */
final class FilterValues {

    private final Api api;
    private final MatrixList list;

    FilterValues(Api api, MatrixList list) {
        this.api = api;
        this.list = list;
    }

    /** The first one is the whole list. */
    List<String> queries(Operation operation, String path) {
        List<String> queries = new ArrayList<>();
        queries.add("");
        for (JsonNode stated : operation.node().path("parameters")) {
            JsonNode parameter = Contract.resolve(stated);
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("query") && !name.equals("limit") && !name.equals("total")) {
                values(operation, path, name, Contract.resolve(parameter.path("schema")))
                        .forEach(value -> queries.add("&" + name + "=" + URLEncoder.encode(value, UTF_8)));
            }
        }
        return queries;
    }

    private Stream<String> values(Operation operation, String path, String name, JsonNode schema) {
        if (schema.has("enum")) {
            return texts(schema.path("enum"));
        }
        return switch (name) {
            case "unit" -> Stream.of(list.unit, list.otherUnit, list.unitOfSameGroup);
            case "group" -> Stream.of(list.group, list.otherGroup, list.groupOfSameUnit);
            case "project" -> Stream.of(list.project, list.otherProject);
            case "q" -> Stream.of("外", "新", "2");
            case "asOf" -> Stream.of(list.today, list.today.minusDays(40)).map(Object::toString);
            case "factor" -> Stream.of("LAND");
            case "late" -> Stream.of("true", "false");
            case "by" -> Stream.of("NATURE", "GROUP", "UNIT", "CATEGORY");
            case "category" -> Stream.of("MAJOR_PROJECT");
            case "doubtful" -> Stream.of("true", "false");
            case "month" -> Stream.of(YearMonth.from(list.today).toString());
            case "year" -> Stream.of(String.valueOf(list.today.getYear()));
            case "throughMonth" -> Stream.of("1", "12");
            case "kind" -> Stream.of("SUBDISTRICT");
            case "period" ->
                operation.id().equals("listIndicators")
                        ? Stream.of(MatrixRows.FIGURES)
                        : api.all(Sender.OFFICE, path, "period").stream().distinct();
            case "cursor" -> cursors(path);
            default -> throw new AssertionError("do not know a value of " + name + " for " + operation.id());
        };
    }

    /** Where the office stands in its list, which counts everybody's rows. */
    private Stream<String> cursors(String path) {
        String page = api.service.as(Sender.OFFICE).get(path + "?limit=1").body();
        return Stream.of(JsonBody.of(page).path("next"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }

    private static Stream<String> texts(JsonNode values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.asText()));
        return texts.stream();
    }
}
