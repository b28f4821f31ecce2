package cn.liuzhong.idempotency;

import cn.liuzhong.platform.Declined;
import jakarta.ws.rs.core.HttpHeaders;
import java.sql.SQLException;
import java.util.Map;

/** What the key stands for is being done, and takes longer than anybody waits for it. */
final class StillAtWork {

    /** How long the second waits for the first, and how long he is told to wait before he asks again. */
    static final int SECONDS = 5;

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private StillAtWork() {}

    static Declined declined() {
        return new Declined(409, "still-at-work", Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(SECONDS)));
    }

    static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && LOCK_NOT_AVAILABLE.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
