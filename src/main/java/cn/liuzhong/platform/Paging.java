package cn.liuzhong.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked for. */
public class Paging {

    public static final int MAX = 200;

    @QueryParam("cursor")
    @Size(max = 1000)
    @Parameter(description = "The `next` of the page before", example = "MjAyMC0wMDU")
    String cursor;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(MAX)
    @Parameter(description = "Rows on a page, 1 to 200", example = "50")
    Integer limit = 50;

    @QueryParam("total")
    @DefaultValue("false")
    @Parameter(description = "Whether to count all rows too", example = "false")
    Boolean total = false;

    public static Paging first(int limit) {
        Paging paging = new Paging();
        paging.limit = limit;
        return paging;
    }

    /** The next page of the same list; null after the last. */
    public Paging after(Page<?> page) {
        if (page.next() == null) {
            return null;
        }
        Paging paging = first(limit);
        paging.cursor = page.next();
        return paging;
    }

    public int limit() {
        return limit;
    }

    /** How many rows to read: one more than the page, to know whether there is a next one. */
    public int fetch() {
        return limit + 1;
    }

    /** Where the page before ended, or null on the first page. */
    public Cursor after() {
        return cursor == null || cursor.isEmpty() ? null : Cursor.decode(cursor);
    }

    public boolean wantsTotal() {
        return total;
    }
}
