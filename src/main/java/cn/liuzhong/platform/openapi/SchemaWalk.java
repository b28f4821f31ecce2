package cn.liuzhong.platform.openapi;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Visits schemas where they are written; references are not followed. */
final class SchemaWalk {

    private SchemaWalk() {}

    /** Every schema of the contract, the inner ones after the outer ones. */
    static void everywhere(OpenAPI contract, Consumer<Schema> visitor) {
        contract.getComponents().getSchemas().values().forEach(schema -> within(schema, visitor));
        operations(contract).forEach(operation -> {
            inParameters(operation, visitor);
            inRequest(operation, visitor);
            inAnswers(operation, visitor);
        });
    }

    static Stream<Operation> operations(OpenAPI contract) {
        return contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream());
    }

    static void inRequest(Operation operation, Consumer<Schema> visitor) {
        if (operation.getRequestBody() != null) {
            inContent(operation.getRequestBody().getContent(), visitor);
        }
    }

    static void inAnswers(Operation operation, Consumer<Schema> visitor) {
        operation.getResponses().getAPIResponses().values().forEach(answer -> inContent(answer.getContent(), visitor));
    }

    static void within(Schema schema, Consumer<Schema> visitor) {
        visitor.accept(schema);
        inAll(schema.getProperties() == null ? null : schema.getProperties().values(), visitor);
        inAll(schema.getItems() == null ? null : List.of(schema.getItems()), visitor);
        inAll(schema.getAnyOf(), visitor);
    }

    static void inParameters(Operation operation, Consumer<Schema> visitor) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getSchema() != null)
                    .forEach(parameter -> within(parameter.getSchema(), visitor));
        }
    }

    private static void inContent(Content content, Consumer<Schema> visitor) {
        if (content != null) {
            content.getMediaTypes().values().stream()
                    .filter(type -> type.getSchema() != null)
                    .forEach(type -> within(type.getSchema(), visitor));
        }
    }

    private static void inAll(Collection<Schema> schemas, Consumer<Schema> visitor) {
        if (schemas != null) {
            schemas.forEach(schema -> within(schema, visitor));
        }
    }
}
