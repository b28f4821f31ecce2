package cn.liuzhong.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/**
 * How one signs in for an operation, any of the ways there are, and who may call it, as {@code x-roles}: the scopes where the
 * scanner writes roles belong to OAuth and OpenID Connect.
 */
final class ContractSecurity {

    /** As they stand in {@code META-INF/openapi.yaml}. */
    private static final List<String> WAYS = List.of("basic", "bearer", "session");

    private ContractSecurity() {}

    /** An operation that says nothing of it stays so, and fails the contract's linters. */
    static void addTo(Operation operation) {
        List<SecurityRequirement> scanned = operation.getSecurity();
        if (scanned == null || scanned.isEmpty()) {
            return;
        }
        List<String> roles = scanned.stream()
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
        operation.setSecurity(WAYS.stream()
                .map(way -> OASFactory.createSecurityRequirement().addScheme(way))
                .toList());
        if (!roles.isEmpty()) {
            operation.addExtension("x-roles", roles);
        }
    }
}
