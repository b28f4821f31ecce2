package cn.liuzhong.stationery.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which tags a template may hold: {@code {{field}}} of its kind, and {@code [column]} in the row below {@code {{items}}}. Nothing
 * else that stands in double braces: pictures, inclusions, conditions and expressions are refused, for a template is a form, not a
 * program.
 */
public final class TemplateTags {

    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("\\[([A-Za-z]\\w*)]");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");

    private TemplateTags() {}

    /**
     * One thing that is wrong with a template.
     *
     * @param what the tag as it stands there, or the field that is missing
     */
    public record Fault(Kind kind, String what) {}

    /** What can be wrong with a tag. */
    public enum Kind {
        /** Not a plain field. */
        FORBIDDEN,
        UNKNOWN,
        MISSING,
        UNKNOWN_COLUMN
    }

    /** @param texts the template's paragraphs, each whole */
    public static List<Fault> judge(LetterKind kind, Collection<String> texts) {
        List<Fault> faults = new ArrayList<>();
        Set<String> used = new TreeSet<>();
        for (String text : texts) {
            Matcher tags = TAG.matcher(text);
            while (tags.find()) {
                String tag = tags.group(1).strip();
                if (!NAME.matcher(tag).matches()) {
                    faults.add(new Fault(Kind.FORBIDDEN, tag));
                } else if (!kind.fields().contains(tag)) {
                    faults.add(new Fault(Kind.UNKNOWN, tag));
                }
                used.add(tag);
            }
            if (text.replaceAll(TAG.pattern(), "").contains("{{")) {
                faults.add(new Fault(Kind.FORBIDDEN, text.substring(text.lastIndexOf("{{"))));
            }
            COLUMN.matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .filter(column -> !LetterKind.COLUMNS.contains(column))
                    .forEach(column -> faults.add(new Fault(Kind.UNKNOWN_COLUMN, column)));
        }
        kind.required().stream()
                .filter(field -> !used.contains(field))
                .forEach(field -> faults.add(new Fault(Kind.MISSING, field)));
        return faults;
    }
}
