package cn.liuzhong.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/**
 * Completes the published contract at build time: what the annotations cannot say once for all operations. The common parts
 * are in {@code META-INF/openapi.yaml}, the examples in {@code openapi/examples}.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = ContractFilter.LAST)
public class ContractFilter implements OASFilter {

    /** After the problem library's filter, whose schemas are not those of the answers given. */
    static final int LAST = Integer.MIN_VALUE;

    private static final List<HttpMethod> ORDER =
            List.of(HttpMethod.GET, HttpMethod.PUT, HttpMethod.POST, HttpMethod.PATCH, HttpMethod.DELETE);

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        ContractSchemas.simplify(contract);
        PatchSchemas.add(contract);
        contract.getPaths().getPathItems().values().forEach(ContractFilter::sortMethods);
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(contract, path, method, operation)));
        ContractSchemas.finish(contract);
    }

    private static void complete(OpenAPI contract, String path, HttpMethod method, Operation operation) {
        ContractHeaders.addTo(contract, method, operation);
        ContractProblems.addTo(path, method, operation);
        ContractSecurity.addTo(operation);
        ContractExamples.addTo(operation);
    }

    /** The scanner's own order depends on how the classes were read. */
    private static void sortMethods(PathItem item) {
        Map<HttpMethod, Operation> operations = Map.copyOf(item.getOperations());
        operations.keySet().forEach(method -> item.setOperation(method, null));
        ORDER.stream()
                .filter(operations::containsKey)
                .forEach(method -> item.setOperation(method, operations.get(method)));
    }
}
