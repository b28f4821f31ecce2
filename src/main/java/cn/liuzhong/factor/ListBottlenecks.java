package cn.liuzhong.factor;

import cn.liuzhong.access.Caller;
import cn.liuzhong.codelist.CodeName;
import cn.liuzhong.factor.rules.BottleneckRule;
import cn.liuzhong.factor.rules.LateNeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 卡点: how much of this year's plan waits for which factor; one statement. */
@ApplicationScoped
public class ListBottlenecks {

    private final LateFactorRepository late;

    ListBottlenecks(LateFactorRepository late) {
        this.late = late;
    }

    @Transactional
    public BottleneckTableView handle(Caller caller, LocalDate asOf) {
        Map<String, CodeName> names = new HashMap<>();
        List<LateNeed> needs = new ArrayList<>();
        for (LateFactorRepository.Row row : late.within(caller.scope(), asOf)) {
            int days = row.lateDays(asOf);
            if (days > 0) {
                names.put(row.factorCode(), row.factor());
                needs.add(new LateNeed(row.factorCode(), row.projectId(), days, row.annual()));
            }
        }
        return new BottleneckTableView(
                asOf,
                asOf.getYear(),
                BottleneckRule.judge(needs).stream()
                        .map(row -> BottleneckView.of(row, names.get(row.factor())))
                        .toList());
    }
}
