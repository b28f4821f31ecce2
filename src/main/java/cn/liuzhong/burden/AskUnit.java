package cn.liuzhong.burden;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Asks a unit for something by hand, unless it was asked enough this month. */
@ApplicationScoped
public class AskUnit {

    private final ManualRequestRepository requests;
    private final CheckRequest check;
    private final HoldBack holdBack;
    private final FindRequests find;
    private final OfficeClock clock;

    AskUnit(
            ManualRequestRepository requests,
            CheckRequest check,
            HoldBack holdBack,
            FindRequests find,
            OfficeClock clock) {
        this.requests = requests;
        this.check = check;
        this.holdBack = holdBack;
        this.find = find;
        this.clock = clock;
    }

    @Transactional
    public ManualRequestView handle(Caller caller, ManualRequestRequest stated) {
        check.of(caller, stated);
        ManualRequest request = new ManualRequest();
        request.status = holdBack.judge(caller, stated.unitId());
        request.unitId = stated.unitId();
        request.projectId = stated.projectId();
        request.title = stated.title();
        request.text = stated.text();
        request.dueOn = stated.dueOn();
        request.askedOn = clock.today();
        request.askedBy = caller.name();
        request.askedAt = clock.now();
        requests.persistAndFlush(request);
        return find.one(caller, request.id);
    }
}
