package cn.liuzhong.codelist;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads code lists, retired codes and all: what bears one must still be shown by its name. */
@ApplicationScoped
public class ListCodes {

    private final CodeRepository codes;

    ListCodes(CodeRepository codes) {
        this.codes = codes;
    }

    @Transactional
    public Page<CodeView> page(Caller caller, CodeList list, Paging paging) {
        Long total = paging.wantsTotal() ? codes.count(list) : null;
        return Page.cut(codes.page(list, paging), paging, entry -> Cursor.of(entry.sort, entry.code), total)
                .map(rows -> rows.stream().map(CodeView::of).toList());
    }

    @Transactional
    public CodeView one(Caller caller, CodeList list, String code) {
        return CodeView.of(codes.require(list, code));
    }
}
