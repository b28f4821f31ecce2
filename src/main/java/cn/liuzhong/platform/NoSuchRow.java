package cn.liuzhong.platform;

import java.util.UUID;

/** There is no such row, or not for the one who asks: the answer is the same (HTTP 404). */
public class NoSuchRow extends RuntimeException {

    public NoSuchRow(String kind, Object id) {
        super(kind + " " + id);
    }

    public static NoSuchRow of(Class<?> kind, UUID id) {
        return new NoSuchRow(kind.getSimpleName(), id);
    }
}
