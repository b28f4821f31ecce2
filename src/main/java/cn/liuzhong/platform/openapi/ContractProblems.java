package cn.liuzhong.platform.openapi;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Which problems an operation can answer with, told from what it takes. */
final class ContractProblems {

    /** Paths whose variables name no row that may be missing: a list's rows, a year of the calendar. */
    private static final Set<String> ALWAYS_THERE = Set.of("/api/v1/codes/{list}", "/api/v1/calendar/{year}");

    private ContractProblems() {}

    static void addTo(String path, HttpMethod method, Operation operation) {
        boolean body = operation.getRequestBody() != null;
        boolean parameters = operation.getParameters().stream().anyMatch(parameter -> parameter.getRef() == null);
        boolean row = path.contains("{") && !ALWAYS_THERE.contains(path);
        boolean guarded = operation.getParameters().stream().anyMatch(ContractProblems::isIfMatch);
        boolean stated = guarded && (method == HttpMethod.PATCH || method == HttpMethod.PUT);

        Map<String, APIResponse> answers =
                new TreeMap<>(operation.getResponses().getAPIResponses());
        put(answers, "400", "Invalid", body || parameters);
        put(answers, "401", "Unauthenticated", answers.containsKey("401"));
        put(answers, "403", "Forbidden", answers.containsKey("403"));
        put(answers, "404", "NotFound", row);
        put(answers, "409", "Refused", body && method == HttpMethod.POST || row && method != HttpMethod.GET);
        put(answers, "412", "Stale", guarded);
        put(answers, "415", "UnsupportedMediaType", body);
        put(answers, "428", "PreconditionRequired", stated);
        put(answers, "500", "Failed", true);
        APIResponses sorted = OASFactory.createAPIResponses();
        answers.forEach(sorted::addAPIResponse);
        operation.setResponses(sorted);
    }

    private static boolean isIfMatch(Parameter parameter) {
        return parameter.getRef() != null && parameter.getRef().contains("/IfMatch");
    }

    private static void put(Map<String, APIResponse> answers, String status, String name, boolean possible) {
        if (possible) {
            answers.put(status, OASFactory.createAPIResponse().ref(name));
        } else {
            answers.remove(status);
        }
    }
}
