package cn.liuzhong.stationery.rules;

import cn.liuzhong.stationery.rules.TemplateText.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which tags a template may hold: {@code {{field}}} of its kind, and {@code [column]} in the row below {@code {{items}}}. Nothing
 * else that stands in double braces, or in that row in brackets: pictures, inclusions, conditions and expressions are refused, for a
 * template is a form, not a program.
 */
public final class TemplateTags {

    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("\\[([A-Za-z]\\w*)]");
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");
    private static final int EXCERPT = 20;

    private TemplateTags() {}

    /**
     * One thing that is wrong with a template.
     *
     * @param what the tag as it stands there, the field that is missing, or the text it is about
     */
    public record Fault(Kind kind, String what) {}

    /** What can be wrong with a template; the first is said first. */
    public enum Kind {
        /** Not a plain field. */
        FORBIDDEN,
        UNKNOWN,
        /** The list is named where no row below can be repeated. */
        NO_ROW_BELOW,
        BOXED,
        MISSING,
        UNKNOWN_COLUMN,
        /** A column outside the row that is repeated. */
        STRAY_COLUMN,
        MISSING_COLUMN
    }

    /** Whether this paragraph names the list, so that the row below is repeated for each lag. */
    public static boolean nameList(String text) {
        return tags(text).anyMatch(LetterKind.TABLE::equals);
    }

    /** The fields that these texts use, and the columns of their repeated rows. */
    public static Set<String> used(Collection<TemplateText> texts) {
        Set<String> used = new TreeSet<>();
        texts.forEach(text -> tags(text.text()).forEach(used::add));
        return used;
    }

    /** The columns that the repeated rows show. */
    public static Set<String> columns(Collection<TemplateText> texts) {
        Set<String> columns = new TreeSet<>();
        texts.stream()
                .filter(text -> text.place() == Place.LAG_ROW)
                .forEach(text -> COLUMN.matcher(text.text()).results().forEach(found -> columns.add(found.group(1))));
        return columns;
    }

    /** @param texts the template's paragraphs */
    public static List<Fault> judge(LetterKind kind, Collection<TemplateText> texts) {
        List<Fault> faults = new ArrayList<>();
        texts.forEach(text -> judgeTags(kind, text, faults));
        texts.stream()
                .filter(text -> text.place() == Place.BOX && !text.text().isBlank())
                .forEach(text -> faults.add(new Fault(Kind.BOXED, excerpt(text.text()))));
        missing(kind.required(), used(texts), Kind.MISSING, faults);
        texts.forEach(text -> judgeColumns(text, faults));
        missing(LetterKind.REQUIRED_COLUMNS, columns(texts), Kind.MISSING_COLUMN, faults);
        return faults;
    }

    private static void judgeTags(LetterKind kind, TemplateText text, List<Fault> faults) {
        tags(text.text()).forEach(tag -> {
            if (!NAME.matcher(tag).matches()) {
                faults.add(new Fault(Kind.FORBIDDEN, tag));
            } else if (!kind.fields().contains(tag)) {
                faults.add(new Fault(Kind.UNKNOWN, tag));
            } else if (tag.equals(LetterKind.TABLE) && (text.place() == Place.PLAIN || text.place() == Place.LAG_ROW)) {
                faults.add(new Fault(Kind.NO_ROW_BELOW, tag));
            }
        });
        if (TAG.matcher(text.text()).replaceAll("").contains("{{")) {
            faults.add(
                    new Fault(Kind.FORBIDDEN, text.text().substring(text.text().lastIndexOf("{{"))));
        }
    }

    private static void judgeColumns(TemplateText text, List<Fault> faults) {
        if (text.place() == Place.LAG_ROW) {
            BRACKETS.matcher(text.text())
                    .results()
                    .map(found -> found.group(1))
                    .filter(column -> !LetterKind.COLUMNS.contains(column))
                    .forEach(column -> faults.add(new Fault(Kind.UNKNOWN_COLUMN, column)));
            String rest = BRACKETS.matcher(text.text()).replaceAll("");
            if (rest.contains("[")) {
                faults.add(new Fault(Kind.UNKNOWN_COLUMN, excerpt(rest.substring(rest.indexOf('[') + 1))));
            }
        } else {
            COLUMN.matcher(text.text())
                    .results()
                    .map(found -> found.group(1))
                    .filter(LetterKind.COLUMNS::contains)
                    .forEach(column -> faults.add(new Fault(Kind.STRAY_COLUMN, column)));
        }
    }

    private static void missing(Collection<String> required, Set<String> used, Kind kind, List<Fault> faults) {
        required.stream().filter(name -> !used.contains(name)).forEach(name -> faults.add(new Fault(kind, name)));
    }

    private static Stream<String> tags(String text) {
        return TAG.matcher(text).results().map((MatchResult found) -> found.group(1)
                .strip());
    }

    private static String excerpt(String text) {
        String stripped = text.strip();
        return stripped.codePointCount(0, stripped.length()) <= EXCERPT
                ? stripped
                : stripped.substring(0, stripped.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
