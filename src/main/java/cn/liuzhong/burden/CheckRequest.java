package cn.liuzhong.burden;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.project.ReadProjectFacts;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Checks what a request by hand refers to. */
@ApplicationScoped
class CheckRequest {

    private final FindUnits units;
    private final ReadProjectFacts projects;
    private final OfficeClock clock;

    CheckRequest(FindUnits units, ReadProjectFacts projects, OfficeClock clock) {
        this.units = units;
        this.projects = projects;
        this.clock = clock;
    }

    void of(Caller caller, ManualRequestRequest request) {
        units.requireAll(caller, List.of(request.unitId()), "/unitId");
        if (request.dueOn().isBefore(clock.today())) {
            throw new InvalidInput("/dueOn", "due.past");
        }
        if (request.projectId() != null
                && !projects.referredTo(caller, request.projectId(), "/projectId")
                        .unitId()
                        .equals(request.unitId())) {
            throw new InvalidInput("/projectId", "project.other-unit");
        }
    }
}
