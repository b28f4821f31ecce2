package cn.liuzhong.supervision;

import cn.liuzhong.supervision.rules.RunKind;

/** What happens to a run; told inside its transaction, for those who want to know how it ended. */
sealed interface RunEvent {

    /** Told before the first statement: without a {@link Finished} after it, the run failed or had been done before. */
    record Started(RunKind kind) implements RunEvent {}

    record Finished(RunView run) implements RunEvent {}
}
