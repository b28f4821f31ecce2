package cn.liuzhong.platform.rules;

import java.util.function.Function;

/** What a rule answers: what is to be done, or why it is not. */
public sealed interface Verdict<T> {

    record Granted<T>(T value) implements Verdict<T> {}

    record Refused<T>(Refusal refusal) implements Verdict<T> {}

    static <T> Verdict<T> granted(T value) {
        return new Granted<>(value);
    }

    static <T> Verdict<T> refused(String code, Object... arguments) {
        return new Refused<>(Refusal.of(code, arguments));
    }

    /** Asks a further rule about what this one has granted. */
    default <R> Verdict<R> flatMap(Function<T, Verdict<R>> further) {
        return this instanceof Granted<T> granted
                ? further.apply(granted.value())
                : new Refused<>(((Refused<T>) this).refusal());
    }

    default <X extends RuntimeException> T orElseThrow(Function<Refusal, X> exception) {
        if (this instanceof Granted<T> granted) {
            return granted.value();
        }
        throw exception.apply(((Refused<T>) this).refusal());
    }
}
