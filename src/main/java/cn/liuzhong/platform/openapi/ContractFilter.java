package cn.liuzhong.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;

/**
 * Completes the published contract at build time: what the annotations cannot say once for all operations. The common parts
 * are in {@code META-INF/openapi.yaml}, the examples in {@code openapi/examples}.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = ContractFilter.LAST)
public class ContractFilter implements OASFilter {

    /** After the problem library's filter, whose schemas are not those of the answers given. */
    static final int LAST = Integer.MIN_VALUE;

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        ContractSchemas.simplify(contract);
        PatchSchemas.add(contract);
        contract.getPaths().getPathItems().values().forEach(ContractFilter::sortMethods);
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(contract, path, method, operation)));
        ContractSchemas.finish(contract);
    }

    private static void complete(OpenAPI contract, String path, PathItem.HttpMethod method, Operation operation) {
        ContractHeaders.addTo(contract, method, operation);
        ContractProblems.addTo(path, method, operation);
        ContractExamples.addTo(operation);
    }

    /** The scanner's own order depends on how the classes were read. */
    private static void sortMethods(PathItem item) {
        Map<PathItem.HttpMethod, Operation> operations = Map.copyOf(item.getOperations());
        for (PathItem.HttpMethod method : PathItem.HttpMethod.values()) {
            if (operations.containsKey(method)) {
                item.setOperation(method, null);
            }
        }
        for (PathItem.HttpMethod method : PathItem.HttpMethod.values()) {
            if (operations.containsKey(method)) {
                item.setOperation(method, operations.get(method));
            }
        }
    }
}
