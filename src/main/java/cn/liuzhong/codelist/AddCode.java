package cn.liuzhong.codelist;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Adds a code to a list, at its end unless a place is named. */
@ApplicationScoped
public class AddCode {

    /** Leaves room to put others between. */
    private static final int STEP = 10;

    private final CodeRepository codes;

    AddCode(CodeRepository codes) {
        this.codes = codes;
    }

    @Transactional
    public CodeView handle(Caller caller, CodeList list, NewCodeRequest request) {
        CodeEntry entry = new CodeEntry();
        entry.list = list;
        entry.code = request.code();
        entry.sort = Math.min(codes.lastSort(list) + STEP, CodeRequest.MAX_SORT);
        entry.state(request.rest().checked());
        codes.persistAndFlush(entry);
        return CodeView.of(entry);
    }
}
