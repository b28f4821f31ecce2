package cn.liuzhong.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** The record that each operation reads its body into, from the resources. */
final class RequestBodies {

    private static final List<Class<? extends Annotation>> NOT_THE_BODY =
            List.of(PathParam.class, QueryParam.class, HeaderParam.class, BeanParam.class);

    private RequestBodies() {}

    static Map<String, Class<?>> byOperation() {
        Map<String, Class<?>> bodies = new HashMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("cn.liuzhong").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Operation.class))
                        .map(JavaMethod::reflect)
                        .forEach(method -> Arrays.stream(method.getParameters())
                                .filter(RequestBodies::isBody)
                                .forEach(body -> bodies.put(
                                        method.getAnnotation(Operation.class).operationId(), recordOf(body))));
        return bodies;
    }

    private static boolean isBody(Parameter parameter) {
        return NOT_THE_BODY.stream().noneMatch(parameter::isAnnotationPresent);
    }

    private static Class<?> recordOf(Parameter body) {
        return body.getType() == JsonNode.class
                ? body.getAnnotation(RequestBody.class).content()[0].schema().implementation()
                : body.getType();
    }
}
