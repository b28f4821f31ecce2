package cn.liuzhong.audit;

import cn.liuzhong.access.Caller;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/**
 * Notes for whom a transaction was begun. Stands behind every use case, for each is transactional and takes the caller first.
 * What one use case has another do is still the doing of whoever asked the first.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class NameTheCaller {

    private final CurrentTransaction transaction;

    NameTheCaller(CurrentTransaction transaction) {
        this.transaction = transaction;
    }

    @AroundInvoke
    Object name(InvocationContext useCase) throws Exception {
        Object[] arguments = useCase.getParameters();
        if (arguments.length > 0 && arguments[0] instanceof Caller caller) {
            transaction.begunFor(caller);
        }
        return useCase.proceed();
    }
}
