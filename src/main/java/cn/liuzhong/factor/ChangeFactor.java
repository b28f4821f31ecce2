package cn.liuzhong.factor;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.MergePatch;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Changes what is stated of a need; where it stands moves by actions only. */
@ApplicationScoped
public class ChangeFactor {

    private final FactorRepository factors;
    private final MergePatch mergePatch;
    private final CheckFactor check;
    private final ShowFactors show;

    ChangeFactor(FactorRepository factors, MergePatch mergePatch, CheckFactor check, ShowFactors show) {
        this.factors = factors;
        this.mergePatch = mergePatch;
        this.check = check;
        this.show = show;
    }

    @Transactional
    public FactorView handle(Caller caller, UUID id, Expected expected, JsonNode patch) {
        FactorNeed need = factors.require(caller, id);
        expected.check(need.version);
        FactorRequest before = need.asRequest();
        FactorRequest stated = mergePatch.apply(before, patch, FactorRequest.class);
        check.changing(caller, before, stated);
        need.state(stated);
        return show.changed(caller, need);
    }
}
