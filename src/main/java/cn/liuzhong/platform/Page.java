package cn.liuzhong.platform;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param next the cursor of the next page, null on the last
 * @param total how many there are in all, only when it was asked for
 */
public record Page<T>(
        List<T> items,
        @Schema(nullable = true, description = "The cursor of the next page; null on the last") String next,
        @Schema(nullable = true, description = "How many there are in all; null unless `total=true`") Long total) {

    /**
     * Cuts a page out of rows that were read with {@link Paging#fetch()}, one more than the page holds.
     *
     * @param key the sort key of a row, as the cursor's parts
     */
    public static <T> Page<T> cut(List<T> rows, Paging paging, Function<T, Cursor> key, Long total) {
        if (rows.size() <= paging.limit()) {
            return new Page<>(rows, null, total);
        }
        List<T> items = rows.subList(0, paging.limit());
        return new Page<>(items, key.apply(items.get(items.size() - 1)).encoded(), total);
    }

    public <V> Page<V> map(Function<List<T>, List<V>> views) {
        return new Page<>(views.apply(items), next, total);
    }
}
