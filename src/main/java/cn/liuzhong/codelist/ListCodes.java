package cn.liuzhong.codelist;

import cn.liuzhong.access.Caller;
import cn.liuzhong.audit.AuditSubject;
import cn.liuzhong.audit.AuditedEntity;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads code lists, retired codes and all: what bears one must still be shown by its name. */
@ApplicationScoped
public class ListCodes implements AuditSubject {

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

    /** Names by code, for views of what bears them; one statement, whatever their number. */
    @Transactional
    public Map<String, String> names(Caller caller, CodeList list, Collection<String> wanted) {
        return codes.ofCodes(list, wanted).stream().collect(Collectors.toMap(entry -> entry.code, entry -> entry.name));
    }

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.CODE;
    }

    @Override
    public String canonical(String id) {
        return id;
    }

    @Override
    public void requireVisible(Caller caller, String id) {
        String[] named = id.split("/", 2);
        Arrays.stream(CodeList.values())
                .filter(list -> list.name().equals(named[0]) && named.length > 1)
                .findFirst()
                .map(list -> one(caller, list, named[1]))
                .orElseThrow(() -> new NoSuchRow(entity().name(), id));
    }
}
