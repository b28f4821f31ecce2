package cn.liuzhong.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** What every life-cycle table must keep; called from the test of each. */
public final class LifeCycleContract {

    private LifeCycleContract() {}

    /** Every state and action is in the table, no step stands twice, and what is not in the table is refused. */
    public static <S extends Enum<S>, A extends Enum<A>> void check(
            LifeCycle<S, A> table, Class<S> states, Class<A> actions) {
        Set<S> statesSeen = EnumSet.noneOf(states);
        Set<A> actionsSeen = EnumSet.noneOf(actions);
        Set<String> pairs = new HashSet<>();
        for (LifeCycle.Step<S, A> step : table.steps()) {
            statesSeen.add(step.from());
            statesSeen.add(step.to());
            actionsSeen.add(step.action());
            assertThat(pairs.add(step.from() + " " + step.action()))
                    .as("one step for %s %s", step.from(), step.action())
                    .isTrue();
        }
        assertThat(statesSeen).containsExactlyInAnyOrder(states.getEnumConstants());
        assertThat(actionsSeen).containsExactlyInAnyOrder(actions.getEnumConstants());
        Arrays.stream(states.getEnumConstants()).forEach(state -> Arrays.stream(actions.getEnumConstants())
                .forEach(action -> assertThat(table.after(state, action))
                        .as("%s %s", state, action)
                        .isInstanceOf(
                                pairs.contains(state + " " + action) ? Verdict.Granted.class : Verdict.Refused.class)));
    }
}
