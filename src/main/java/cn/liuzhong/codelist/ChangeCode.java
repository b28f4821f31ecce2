package cn.liuzhong.codelist;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.MergePatch;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Changes what is stated of a code: its names, its place, whether and when it may be used. */
@ApplicationScoped
public class ChangeCode {

    private final CodeRepository codes;
    private final MergePatch mergePatch;

    ChangeCode(CodeRepository codes, MergePatch mergePatch) {
        this.codes = codes;
        this.mergePatch = mergePatch;
    }

    @Transactional
    public CodeView handle(Caller caller, CodeList list, String code, Expected expected, JsonNode patch) {
        CodeEntry entry = codes.require(list, code);
        expected.check(entry.version);
        entry.state(
                mergePatch.apply(entry.asRequest(), patch, CodeRequest.class).checked());
        codes.flush();
        return CodeView.of(entry);
    }
}
