package cn.liuzhong.burden;

import cn.liuzhong.access.Caller;
import cn.liuzhong.burden.rules.RequestAction;
import cn.liuzhong.burden.rules.RequestLifeCycle;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What becomes of a request by hand: the unit answers, or the office takes it back. */
@ApplicationScoped
public class ActOnRequest {

    private final ManualRequestRepository requests;
    private final FindRequests find;
    private final OfficeClock clock;

    ActOnRequest(ManualRequestRepository requests, FindRequests find, OfficeClock clock) {
        this.requests = requests;
        this.find = find;
        this.clock = clock;
    }

    @Transactional
    public ManualRequestView answer(Caller caller, UUID id, Expected expected, AnswerRequest stated) {
        ManualRequest request = moved(caller, id, expected, RequestAction.ANSWER);
        request.answer = stated.answer();
        request.answeredBy = caller.name();
        request.answeredAt = clock.now();
        return flushed(caller, request);
    }

    @Transactional
    public ManualRequestView withdraw(Caller caller, UUID id, Expected expected, WithdrawalOfRequest stated) {
        ManualRequest request = moved(caller, id, expected, RequestAction.WITHDRAW);
        request.withdrawalReason = stated.reason();
        request.withdrawnBy = caller.name();
        request.withdrawnAt = clock.now();
        return flushed(caller, request);
    }

    private ManualRequest moved(Caller caller, UUID id, Expected expected, RequestAction action) {
        ManualRequest request = requests.require(caller.scope(), id);
        expected.check(request.version);
        request.status = RequestLifeCycle.TABLE.after(request.status, action).orElseThrow(Refused::new);
        return request;
    }

    private ManualRequestView flushed(Caller caller, ManualRequest request) {
        requests.flush();
        return find.one(caller, request.id);
    }
}
