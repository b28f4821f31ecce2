package cn.liuzhong.platform;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads path and query parameters; what cannot be read is a problem that names the parameter, not a 404. */
@Provider
public class Parameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            UUID.class, Parameters::uuid,
            LocalDate.class, Dates::parse,
            YearMonth.class, YearMonth::parse,
            Integer.class, Parameters::integer,
            Boolean.class, Parameters::bool,
            String.class, Parameters::text);

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        String pointer = "/" + nameOf(annotations);
        if (type.isEnum()) {
            String allowed = String.join(
                    ", ",
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
            return new Converter<>(
                    value -> Arrays.stream(type.getEnumConstants())
                            .filter(constant -> ((Enum<?>) constant).name().equals(value))
                            .findFirst()
                            .orElseThrow(IllegalArgumentException::new),
                    () -> new InvalidInput(pointer, "enum", allowed));
        }
        Function<String, T> reader = (Function<String, T>) READERS.get(type);
        String expected = type == String.class ? "text.control" : "format." + FormatNames.of(type);
        return reader == null ? null : new Converter<>(reader, () -> new InvalidInput(pointer, expected));
    }

    private static UUID uuid(String value) {
        UUID id = UUID.fromString(value);
        if (!id.toString().equalsIgnoreCase(value)) {
            throw new IllegalArgumentException(value);
        }
        return id;
    }

    /** As people write it: no plus sign, no leading zeros, none of the other digits that Java would read. */
    private static Integer integer(String value) {
        if (!value.matches("0|-?[1-9][0-9]{0,9}")) {
            throw new NumberFormatException(value);
        }
        return Integer.valueOf(value);
    }

    private static Boolean bool(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(value);
        };
    }

    private static String text(String value) {
        if (ForbiddenCharacter.isIn(value)) {
            throw new IllegalArgumentException();
        }
        return value;
    }

    private static String nameOf(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
            if (annotation instanceof PathParam path) {
                return path.value();
            }
            if (annotation instanceof HeaderParam header) {
                return header.value();
            }
        }
        return "";
    }

    private record Converter<T>(Function<String, T> reader, java.util.function.Supplier<InvalidInput> complaint)
            implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            if (value == null) {
                return null;
            }
            try {
                return reader.apply(value);
            } catch (RuntimeException unreadable) {
                throw complaint.get();
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
