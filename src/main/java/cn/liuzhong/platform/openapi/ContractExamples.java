package cn.liuzhong.platform.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;

/** The examples of an operation, {@code openapi/examples/<operationId>.json}: real requests and what was answered. */
final class ContractExamples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ContractExamples() {}

    /** An operation without examples stays so, and fails the contract's test. */
    static void addTo(Operation operation) {
        Map<String, Object> examples = read(operation.getOperationId());
        if (operation.getRequestBody() != null) {
            addTo(operation.getRequestBody().getContent(), examples.get("request"));
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (isSuccess(status) && answer.getContent() != null) {
                addTo(answer.getContent(), examples.get("response"));
            }
        });
    }

    static boolean isSuccess(String status) {
        return status.startsWith("2");
    }

    private static void addTo(Content content, Object example) {
        content.getMediaTypes().forEach((name, type) -> {
            if (name.endsWith("json")) {
                type.setExample(example);
            }
        });
    }

    private static Map<String, Object> read(String operation) {
        String file = "/openapi/examples/" + operation + ".json";
        try (InputStream in = ContractExamples.class.getResourceAsStream(file)) {
            return in == null ? Map.of() : JSON.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
