package cn.liuzhong.ledger;

import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import java.util.List;
import java.util.function.Function;

/** A list's pages, one after the other. */
final class Pages<T> {

    private final Function<Paging, Page<T>> list;
    private Paging paging = Paging.first(Paging.MAX);
    private Page<T> page;

    /** @param first the first page, of {@link Paging#MAX} rows */
    Pages(Page<T> first, Function<Paging, Page<T>> list) {
        this.list = list;
        this.page = first;
    }

    boolean isThere() {
        return page != null;
    }

    List<T> items() {
        return page.items();
    }

    void next() {
        paging = paging.after(page);
        page = paging == null ? null : list.apply(paging);
    }
}
