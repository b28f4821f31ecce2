package cn.liuzhong.assessment.rules;

import static cn.liuzhong.assessment.rules.ObjectionAction.ACCEPT;
import static cn.liuzhong.assessment.rules.ObjectionAction.REJECT;
import static cn.liuzhong.assessment.rules.ObjectionStatus.ACCEPTED;
import static cn.liuzhong.assessment.rules.ObjectionStatus.RAISED;
import static cn.liuzhong.assessment.rules.ObjectionStatus.REJECTED;
import static cn.liuzhong.platform.rules.LifeCycle.step;

import cn.liuzhong.platform.rules.LifeCycle;
import cn.liuzhong.platform.rules.Verdict;
import java.time.LocalDate;

/** An objection is raised within the days set and decided once, by somebody who was involved in neither. */
public final class ObjectionLifeCycle {

    public static final LifeCycle<ObjectionStatus, ObjectionAction> TABLE =
            LifeCycle.of(step(RAISED, ACCEPT, ACCEPTED), step(RAISED, REJECT, REJECTED));

    private ObjectionLifeCycle() {}

    /** The last day on which one may be raised. */
    public static LocalDate until(LocalDate publishedOn, int days) {
        return publishedOn.plusDays(days);
    }

    /** @return the status it is raised with */
    public static Verdict<ObjectionStatus> raise(LocalDate until, LocalDate today) {
        return today.isAfter(until) ? Verdict.refused("objection.too-late", until) : Verdict.granted(RAISED);
    }

    /**
     * @param publishedBy who published the ranking
     * @param by who decides
     */
    public static Verdict<ObjectionStatus> decide(
            ObjectionStatus status, ObjectionAction action, String raisedBy, String publishedBy, String by) {
        return TABLE.after(status, action)
                .flatMap(next -> by.equals(publishedBy)
                        ? Verdict.refused("objection.decider-is-publisher")
                        : by.equals(raisedBy) ? Verdict.refused("objection.decider-is-raiser") : Verdict.granted(next));
    }
}
