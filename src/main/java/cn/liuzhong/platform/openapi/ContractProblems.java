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

    /** Rows that are named by a parameter of the query. */
    private static final Set<String> NAMED_BY_QUERY = Set.of("/api/v1/audit");

    /** What has no account yet that could have used a key. */
    private static final Set<String> SIGN_IN = Set.of("signIn");

    private ContractProblems() {}

    static boolean isKeyed(HttpMethod method, Operation operation) {
        return method == HttpMethod.POST && !SIGN_IN.contains(operation.getOperationId());
    }

    static void addTo(String path, HttpMethod method, Operation operation) {
        boolean body = operation.getRequestBody() != null;
        boolean parameters = operation.getParameters().stream().anyMatch(parameter -> parameter.getRef() == null);
        boolean row = path.contains("{") && !ALWAYS_THERE.contains(path) || NAMED_BY_QUERY.contains(path);
        boolean guarded = operation.getParameters().stream().anyMatch(ContractProblems::isIfMatch);

        Map<String, APIResponse> answers =
                new TreeMap<>(operation.getResponses().getAPIResponses());
        boolean keyed = isKeyed(method, operation);
        put(answers, "400", "Invalid", body || parameters || keyed);
        put(answers, "401", "Unauthenticated", answers.containsKey("401"));
        put(answers, "403", "Forbidden", answers.containsKey("403"));
        put(answers, "404", "NotFound", row);
        boolean refused = keyed || body && method == HttpMethod.POST || row && method != HttpMethod.GET;
        put(answers, "409", "Refused", refused || answers.containsKey("409"));
        put(answers, "412", "Stale", guarded);
        put(answers, "413", "TooLarge", body);
        put(answers, "415", "UnsupportedMediaType", body);
        put(answers, "422", "KeyReused", keyed);
        put(answers, "428", "PreconditionRequired", guarded);
        put(answers, "429", "RateLimited", true);
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
