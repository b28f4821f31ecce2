package cn.liuzhong.funding;

import cn.liuzhong.funding.rules.FundKind;
import cn.liuzhong.funding.rules.FundState;
import java.util.UUID;

/**
 * Which funds are wanted; null means: not narrowed by this.
 *
 * @param year in which they were applied for
 */
record FundFilter(UUID projectId, FundKind kind, FundState state, FundLight light, UUID unitId, Integer year) {

    static FundFilter ofProject(UUID projectId) {
        return new FundFilter(projectId, null, null, null, null, null);
    }

    static FundFilter of(FundQuery query, FundLight light) {
        return new FundFilter(null, query.kind, query.state, light, query.unit, query.year);
    }

    static FundFilter of(FundTotalQuery query) {
        return new FundFilter(null, query.kind, null, null, query.unit, query.year);
    }
}
