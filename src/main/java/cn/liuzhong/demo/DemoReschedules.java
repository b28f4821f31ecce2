package cn.liuzhong.demo;

import cn.liuzhong.milestone.AskReschedule;
import cn.liuzhong.milestone.DecideReschedule;
import cn.liuzhong.milestone.RescheduleDecision;
import cn.liuzhong.milestone.RescheduleRequest;
import cn.liuzhong.platform.Expected;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Asks for new due dates in the demonstration, and approves some. */
@ApplicationScoped
class DemoReschedules {

    private final AskReschedule ask;
    private final DecideReschedule decide;

    DemoReschedules(AskReschedule ask, DecideReschedule decide) {
        this.ask = ask;
        this.decide = decide;
    }

    void load(DemoPersons.Of persons, UUID milestoneId, DemoList.Replan replan, LocalDate today) {
        UUID id = ask.handle(
                        persons.unit(), milestoneId, new RescheduleRequest(today.plusDays(replan.to()), "征迁交地推迟（示例）"))
                .id();
        if (replan.decided()) {
            decide.handle(DemoPersons.OFFICE, id, Expected.any(), new RescheduleDecision(true, "情况属实（示例）"));
        }
    }
}
