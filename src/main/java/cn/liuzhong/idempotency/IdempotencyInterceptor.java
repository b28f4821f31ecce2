package cn.liuzhong.idempotency;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.platform.InvalidInput;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Outside the use case's transaction, which joins the one that remembers the answer, and outside the checks of the input. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 500)
class IdempotencyInterceptor {

    private final CurrentCaller caller;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final AnswerOnce once;
    private final RequestDigest digest;

    IdempotencyInterceptor(
            CurrentCaller caller, HttpHeaders headers, UriInfo uri, AnswerOnce once, RequestDigest digest) {
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
        this.once = once;
        this.digest = digest;
    }

    @AroundInvoke
    Object answer(InvocationContext call) throws Exception {
        List<String> sent = headers.getRequestHeader(IdempotencyKey.HEADER);
        if (sent.isEmpty() || !call.getMethod().isAnnotationPresent(POST.class)) {
            return call.proceed();
        }
        if (sent.size() > 1) {
            throw new InvalidInput("/" + IdempotencyKey.HEADER, "idempotency-key");
        }
        Idempotent how = call.getMethod().getAnnotation(Idempotent.class);
        AnswerOnce.Work work = how != null && how.ownTransactions() ? AnswerOnce.apart(call::proceed) : call::proceed;
        IdempotencyKey key = IdempotencyKey.of(sent.get(0));
        Object answer = once.handle(caller.get(), key, digest.of(key, uri, call), work);
        if (answer instanceof RememberedAnswer remembered) {
            throw new Replay(remembered);
        }
        return answer;
    }
}
