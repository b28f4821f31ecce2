package cn.liuzhong.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/**
 * One field of a JSON answer, at a path of names and places like {@code items[0].unit.name}; a name below a list is that of each
 * of its elements. Reads what RestAssured's own paths read, without compiling a Groovy script for each: that was a sixth of what
 * the tests cost. What needs a condition or a method keeps to RestAssured's.
 */
public final class JsonField extends TypeSafeDiagnosingMatcher<String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern STEP = Pattern.compile("([A-Za-z_]\\w*)|\\[(\\d+)]|\\.");

    private final String path;
    private final org.hamcrest.Matcher<?> expected;

    private JsonField(String path, org.hamcrest.Matcher<?> expected) {
        if (!path.matches("\\w+(\\[\\d+])*(\\.\\w+(\\[\\d+])*)*")) {
            throw new IllegalArgumentException(path);
        }
        this.path = path;
        this.expected = expected;
    }

    public static JsonField json(String path, org.hamcrest.Matcher<?> expected) {
        return new JsonField(path, expected);
    }

    @Override
    protected boolean matchesSafely(String answer, Description mismatch) {
        Object found = find(answer);
        if (expected.matches(found)) {
            return true;
        }
        mismatch.appendText(path).appendText(" ");
        expected.describeMismatch(found, mismatch);
        return false;
    }

    @Override
    public void describeTo(Description description) {
        description.appendText(path).appendText(" ").appendDescriptionOf(expected);
    }

    private Object find(String answer) {
        Object found = read(answer);
        for (Matcher step = STEP.matcher(path); step.find(); ) {
            if (step.group(1) != null) {
                found = named(found, step.group(1));
            } else if (step.group(2) != null) {
                found = placed(found, Integer.parseInt(step.group(2)));
            }
        }
        return found;
    }

    private static Object read(String answer) {
        try {
            return asRestAssured(JSON.readValue(answer, Object.class));
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer, e);
        }
    }

    private static Object named(Object of, String name) {
        if (of instanceof List<?> each) {
            List<Object> all = new ArrayList<>();
            each.forEach(element -> all.add(named(element, name)));
            return all;
        }
        return of instanceof Map<?, ?> object ? object.get(name) : null;
    }

    private static Object placed(Object of, int place) {
        return of instanceof List<?> list && place < list.size() ? list.get(place) : null;
    }

    /** Its paths give decimals as floats. */
    private static Object asRestAssured(Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<Object, Object> read = new LinkedHashMap<>();
            object.forEach((name, field) -> read.put(name, asRestAssured(field)));
            return read;
        }
        if (value instanceof List<?> list) {
            List<Object> read = new ArrayList<>();
            list.forEach(element -> read.add(asRestAssured(element)));
            return read;
        }
        return value instanceof Double decimal ? (Object) decimal.floatValue() : value;
    }
}
