package cn.liuzhong.notification;

import java.time.Duration;

/**
 * What a receiver answered.
 *
 * @param body as much of it as is read, 64 KiB
 * @param retryAfter how long it wants to be left alone; null when it does not say so in seconds
 */
record HttpAnswer(int status, byte[] body, Duration retryAfter) {

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
