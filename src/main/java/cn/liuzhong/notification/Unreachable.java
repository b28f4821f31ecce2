package cn.liuzhong.notification;

import java.io.IOException;

/** There was no answer. Its message is shown to the office: it names no address. */
class Unreachable extends IOException {

    Unreachable(String message, Throwable cause) {
        super(message, cause);
    }
}
