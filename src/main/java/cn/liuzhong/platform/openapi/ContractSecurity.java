package cn.liuzhong.platform.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/** Who may call an operation, as {@code x-roles}: the scopes where the scanner writes roles belong to OAuth and OpenID Connect. */
final class ContractSecurity {

    private ContractSecurity() {}

    /** An operation that says nothing of it stays so, and fails the contract's linters. */
    static void addTo(Operation operation) {
        List<SecurityRequirement> scanned = operation.getSecurity();
        if (scanned == null) {
            return;
        }
        List<String> roles = scanned.stream()
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
        operation.setSecurity(
                scanned.stream().map(ContractSecurity::withoutScopes).toList());
        if (!roles.isEmpty()) {
            operation.addExtension("x-roles", roles);
        }
    }

    private static SecurityRequirement withoutScopes(SecurityRequirement requirement) {
        Map<String, List<String>> schemes = requirement.getSchemes();
        SecurityRequirement plain = OASFactory.createSecurityRequirement();
        schemes.keySet().forEach(plain::addScheme);
        return plain;
    }
}
