package cn.liuzhong.platform;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A number whose exponent no decimal can hold (1e2147483648) is a mistake in the body; the JSON reader breaks down at it. */
@Provider
public class ReadableNumbers implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        try {
            return body.proceed();
        } catch (NumberFormatException beyondAll) {
            throw new InvalidBody(new JsonMappingException(null, "a number beyond all decimals", beyondAll));
        }
    }
}
