package cn.liuzhong.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of requests and answers, as references to the common ones. */
final class ContractHeaders {

    static final String JSON = "application/json";

    private static final String IF_MATCH = "If-Match";

    private ContractHeaders() {}

    static void addTo(OpenAPI contract, HttpMethod method, Operation operation) {
        List<Parameter> parameters = new ArrayList<>();
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .map(parameter -> IF_MATCH.equals(parameter.getName()) ? ifMatch(method) : parameter)
                    .forEach(parameters::add);
        }
        if (ContractProblems.isKeyed(method, operation)) {
            parameters.add(OASFactory.createParameter().ref("IdempotencyKey"));
        }
        parameters.add(OASFactory.createParameter().ref("AcceptLanguage"));
        operation.setParameters(parameters);

        Map<String, APIResponse> answers = operation.getResponses().getAPIResponses();
        APIResponse created = answers.get("201");
        if (created != null && created.getContent() == null) {
            created.setContent(OASFactory.createContent().addMediaType(JSON, json(answers.get("200"))));
        }
        boolean makesRows = created != null;
        answers.forEach((status, answer) -> {
            if (ContractExamples.isSuccess(status)) {
                if (answer.getContent() != null) {
                    addTo(answer, properties(contract, answer), makesRows);
                }
                if (ContractProblems.isKeyed(method, operation)) {
                    header(answer, "Idempotency-Replayed");
                }
                header(answer, "RateLimit");
                header(answer, "RateLimit-Policy");
            }
        });
    }

    private static void addTo(APIResponse answer, Map<String, Schema> properties, boolean makesRows) {
        if (properties.containsKey("version")) {
            header(answer, "ETag");
        }
        if (properties.keySet().containsAll(List.of("items", "next", "total"))) {
            header(answer, "Link");
        }
        if (makesRows) {
            header(answer, "Location");
        }
    }

    private static void header(APIResponse answer, String name) {
        answer.addHeader(name, OASFactory.createHeader().ref(name));
    }

    /** What is put may be new; everything else changes a row that is there. */
    private static Parameter ifMatch(HttpMethod method) {
        return OASFactory.createParameter().ref(method == HttpMethod.PUT ? "IfMatchOfExisting" : "IfMatch");
    }

    private static MediaType json(APIResponse answer) {
        return OASFactory.createMediaType()
                .schema(answer.getContent().getMediaType(JSON).getSchema());
    }

    /** None of a file. */
    private static Map<String, Schema> properties(OpenAPI contract, APIResponse answer) {
        if (!answer.getContent().hasMediaType(JSON)) {
            return Map.of();
        }
        Schema schema = answer.getContent().getMediaType(JSON).getSchema();
        return contract.getComponents()
                .getSchemas()
                .get(ContractSchemas.nameIn(schema.getRef()))
                .getProperties();
    }
}
