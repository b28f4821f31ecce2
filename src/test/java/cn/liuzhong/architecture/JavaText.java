package cn.liuzhong.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Just enough reading of Java source to find what a call is given. */
record JavaText(String source) {

    /** The arguments of every call of {@code method}, as they are written. */
    List<List<String>> calls(String method) {
        List<List<String>> calls = new ArrayList<>();
        String start = method + "(";
        for (int at = source.indexOf(start); at >= 0; at = source.indexOf(start, at + 1)) {
            calls.add(arguments(at + start.length()));
        }
        return calls;
    }

    /** What a variable is set to in this file; everything else means itself. */
    String meaning(String expression) {
        if (!expression.matches("[a-z]\\w*")) {
            return expression;
        }
        Matcher set = Pattern.compile("String " + expression + "\\s*=([^;]*);").matcher(source);
        StringBuilder meanings = new StringBuilder();
        while (set.find()) {
            meanings.append(set.group(1));
        }
        return meanings.toString();
    }

    private List<String> arguments(int from) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int start = from;
        for (int at = from; at < source.length(); at++) {
            char c = source.charAt(at);
            if (c == '"' && source.charAt(at - 1) != '\\') {
                quoted = !quoted;
            }
            if (quoted) {
                continue;
            }
            if (c == ')' && depth == 0 || c == ',' && depth == 0) {
                arguments.add(source.substring(start, at).strip());
                start = at + 1;
            }
            if (c == ')' && depth == 0) {
                return arguments;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return arguments;
    }
}
