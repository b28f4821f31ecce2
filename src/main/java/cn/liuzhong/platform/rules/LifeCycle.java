package cn.liuzhong.platform.rules;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A life-cycle as one table, one step a line. What is not in the table is refused; the diagrams in {@code docs/rules.md}
 * are drawn from it.
 *
 * @param <S> the states
 * @param <A> the actions that lead from one to the next
 */
public record LifeCycle<S extends Enum<S>, A extends Enum<A>>(List<Step<S, A>> steps) {

    public record Step<S, A>(S from, A action, S to) {}

    public LifeCycle {
        steps = List.copyOf(steps);
    }

    public static <S, A> Step<S, A> step(S from, A action, S to) {
        return new Step<>(from, action, to);
    }

    @SafeVarargs
    public static <S extends Enum<S>, A extends Enum<A>> LifeCycle<S, A> of(Step<S, A>... steps) {
        return new LifeCycle<>(List.of(steps));
    }

    /** The state after {@code action}, or the refusal {@code life-cycle} naming state and action. */
    public Verdict<S> after(S state, A action) {
        return steps.stream()
                .filter(step -> step.from() == state && step.action() == action)
                .findFirst()
                .map(step -> Verdict.granted(step.to()))
                .orElseGet(() -> Verdict.refused("life-cycle", state, action));
    }

    /** The table as a Mermaid state diagram. */
    public String diagram() {
        return steps.stream()
                .map(step -> "    %s --> %s: %s".formatted(step.from(), step.to(), step.action()))
                .collect(Collectors.joining("\n", "stateDiagram-v2\n", "\n"));
    }
}
