package cn.liuzhong.stationery;

import cn.liuzhong.access.Caller;
import cn.liuzhong.audit.AuditSubject;
import cn.liuzhong.audit.AuditedEntity;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.PreconditionProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Shows and states who sends the letters. A change is a new version: what was issued keeps the one it was issued under. */
@ApplicationScoped
public class StateLetterHead implements AuditSubject {

    private final LetterHeadRepository heads;
    private final OfficeClock clock;

    StateLetterHead(LetterHeadRepository heads, OfficeClock clock) {
        this.heads = heads;
        this.clock = clock;
    }

    @Transactional
    public LetterSettingsView inForce(Caller caller) {
        return LetterSettingsView.of(heads.latest());
    }

    @Transactional
    public LetterSettingsView handle(Caller caller, Expected expected, LetterHeadRequest request) {
        LetterHead current = heads.latest();
        expected.check(current.version);
        LetterHead next = new LetterHead();
        next.version = current.version + 1;
        next.issuer = request.issuer();
        next.basis = request.basis();
        next.contact = request.contact();
        next.phone = request.phone();
        next.minutesMark = request.minutesMark();
        next.changedBy = caller.name();
        next.changedAt = clock.now();
        if (!heads.add(next)) {
            throw PreconditionProblem.stale();
        }
        return LetterSettingsView.of(next);
    }

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.LETTER_SETTINGS;
    }

    @Override
    public String canonical(String id) {
        return String.valueOf(number(id));
    }

    @Override
    public void requireVisible(Caller caller, String id) {
        if (!caller.role().readsEverything()) {
            throw new NoSuchRow("letter settings", id);
        }
        heads.require(number(id));
    }
}
