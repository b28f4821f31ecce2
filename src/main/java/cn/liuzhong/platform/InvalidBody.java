package cn.liuzhong.platform;

import com.fasterxml.jackson.core.JsonProcessingException;

/** A body that could not be read as what it should be; answered like the JSON reader's own complaint. */
public class InvalidBody extends RuntimeException {

    public InvalidBody(JsonProcessingException cause) {
        super(cause);
    }

    @Override
    public synchronized JsonProcessingException getCause() {
        return (JsonProcessingException) super.getCause();
    }
}
