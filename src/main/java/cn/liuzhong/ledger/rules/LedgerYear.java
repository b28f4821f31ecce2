package cn.liuzhong.ledger.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Of which year the titles above a header say that a ledger is.
 *
 * @param year null when none says
 * @param several a title that names several years, which therefore says nothing; null when there is none, or when another says one
 */
record LedgerYear(Integer year, String several) {

    private static final Pattern NAMED = Pattern.compile("(?<!\\d)20\\d{2}年");
    private static final Pattern SPAN = Pattern.compile("(?<!\\d)20\\d{2}年?[-—–~至到]+(?:20)?\\d{2}年");

    static LedgerYear of(Stream<String> titles) {
        String several = null;
        for (String title : (Iterable<String>) titles::iterator) {
            String key = CellText.key(title);
            Optional<Integer> one = one(key);
            if (one.isPresent()) {
                return new LedgerYear(one.get(), null);
            }
            if (several == null && NAMED.matcher(key).find()) {
                several = CellText.line(title);
            }
        }
        return new LedgerYear(null, several);
    }

    private static Optional<Integer> one(String key) {
        var years = NAMED.matcher(key)
                .results()
                .map(found -> Integer.valueOf(found.group().substring(0, 4)))
                .distinct()
                .toList();
        return years.size() == 1 && !SPAN.matcher(key).find() ? Optional.of(years.get(0)) : Optional.empty();
    }
}
