package cn.liuzhong.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an operation with an {@code {id}} that persons with a narrow sight may call: whether the row is there for the caller is
 * asked before his headers and his body are judged.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RowFirst {

    /** Whoever knows these rows. */
    Class<? extends ConfinedRows> value();
}
