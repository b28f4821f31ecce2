package cn.liuzhong.platform;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@UntilShutdown
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class UntilShutdownInterceptor {

    private final ScheduledWork work;

    UntilShutdownInterceptor(ScheduledWork work) {
        this.work = work;
    }

    @AroundInvoke
    Object unlessStopping(InvocationContext asked) throws Exception {
        if (!work.begin()) {
            return null;
        }
        try {
            return asked.proceed();
        } finally {
            work.end();
        }
    }
}
