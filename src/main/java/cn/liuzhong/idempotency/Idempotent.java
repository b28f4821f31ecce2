package cn.liuzhong.idempotency;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A resource whose {@code POST} obeys {@code Idempotency-Key}: asked again, it answers what it answered the first time. */
@InterceptorBinding
@Retention(RUNTIME)
@Target({TYPE, METHOD})
public @interface Idempotent {

    /**
     * Whether the work keeps transactions of its own. It must then be able to bear being done twice: after a crash between the
     * work and the note of its answer it is done again.
     */
    @Nonbinding
    boolean ownTransactions() default false;
}
