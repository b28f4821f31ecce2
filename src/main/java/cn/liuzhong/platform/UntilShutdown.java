package cn.liuzhong.platform;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the scheduler asks for: it does not begin once the service is being stopped, and what has begun is waited for while there is
 * still a database. The scheduler itself ends after that is closed.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface UntilShutdown {}
