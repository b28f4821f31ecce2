package cn.liuzhong.platform;

import cn.liuzhong.platform.rules.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes RFC 9457 problems: {@code title} and {@code detail} in the caller's language, {@code errors[]} naming the fields. */
@ApplicationScoped
class Problems {

    private final Messages messages;
    private final Language language;
    private final ValidatorFactory validation;

    Problems(Messages messages, Language language, ValidatorFactory validation) {
        this.messages = messages;
        this.language = language;
        this.validation = validation;
    }

    HttpProblem of(int status, String code, String detail) {
        return start(status, code).withDetail(detail).build();
    }

    HttpProblem of(int status, String code) {
        return of(status, code, text("problem." + code + ".detail"));
    }

    HttpProblem refused(Refusal refusal) {
        return start(Status.CONFLICT.getStatusCode(), "refused")
                .withDetail(text("refusal." + refusal.code(), refusal.arguments()))
                .with("reason", refusal.code())
                .build();
    }

    /** Why somebody who has signed in at the identity provider is served nothing. */
    HttpProblem account(Refusal refusal) {
        return start(Status.FORBIDDEN.getStatusCode(), "account-claims")
                .withDetail(text("refusal." + refusal.code(), refusal.arguments()))
                .with("reason", refusal.code())
                .build();
    }

    HttpProblem invalid(List<FieldError> errors) {
        return start(Status.BAD_REQUEST.getStatusCode(), "invalid")
                .withDetail(errors.stream()
                        .map(error -> (error.pointer() + " " + error.message()).strip())
                        .collect(Collectors.joining("; ")))
                .with("errors", errors)
                .build();
    }

    HttpProblem invalid(InvalidInput input) {
        return invalid(List.of(new FieldError(input.pointer(), text("invalid." + input.key(), input.arguments()))));
    }

    HttpProblem invalid(Set<ConstraintViolation<?>> violations) {
        return invalid(violations.stream()
                .map(violation -> new FieldError(pointer(violation.getPropertyPath()), message(violation)))
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::message))
                .toList());
    }

    HttpProblem unreadable(JsonProcessingException e) {
        return invalid(List.of(new FieldError(pointer(e), reason(e))));
    }

    /** Our own constraints name a text of the message files; the standard ones come with theirs, in both languages. */
    private String message(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        if (template.startsWith("{invalid.")) {
            return text(template.substring(1, template.length() - 1));
        }
        return violation.getConstraintDescriptor().getAnnotation() instanceof NotNull
                ? text("invalid.required")
                : validation
                        .getMessageInterpolator()
                        .interpolate(template, new ViolatedConstraint(violation), language.locale());
    }

    private record ViolatedConstraint(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }

    private HttpProblem.Builder start(int status, String code) {
        return HttpProblem.builder()
                .withStatus(status)
                .withTitle(text("problem." + code + ".title"))
                .with("code", code);
    }

    private String text(String key, Object... arguments) {
        return text(key, List.of(arguments));
    }

    private String text(String key, List<Object> arguments) {
        Locale locale = language.locale();
        return messages.text(locale, key, arguments);
    }

    private String reason(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return text("invalid.field.unknown", unknown.getPropertyName());
        }
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            String allowed = List.of(format.getTargetType().getEnumConstants()).stream()
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return text("invalid.enum", allowed);
        }
        if (e instanceof InvalidFormatException format) {
            return text("invalid.format." + FormatNames.of(format.getTargetType()));
        }
        if (e instanceof ForbiddenCharacter) {
            return text("invalid.text.control");
        }
        return e instanceof JsonMappingException ? text("invalid.body.shape") : text("invalid.body.json");
    }

    private static String pointer(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping)) {
            return "";
        }
        return mapping.getPath().stream()
                .map(reference -> "/"
                        + (reference.getFieldName() != null ? escape(reference.getFieldName()) : reference.getIndex()))
                .collect(Collectors.joining());
    }

    /** Leaves out the method and the parameter that holds the body: what remains is a path into what was sent. */
    private static String pointer(Path path) {
        List<String> parts = new ArrayList<>();
        for (Path.Node node : path) {
            boolean ours = node.getKind() == ElementKind.METHOD
                    || node.getKind() == ElementKind.PARAMETER && isBody(node.getName())
                    || node.getKind() == ElementKind.CONTAINER_ELEMENT;
            if (node.getIndex() != null) {
                parts.add(node.getIndex().toString());
            }
            if (!ours && node.getName() != null) {
                parts.add(escape(node.getName()));
            }
        }
        return parts.stream().map(part -> "/" + part).collect(Collectors.joining());
    }

    private static boolean isBody(String parameter) {
        return parameter.equals("body") || parameter.equals("paging") || parameter.equals("filter");
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
