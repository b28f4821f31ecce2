package cn.liuzhong.notification;

import io.vertx.ext.mail.StartTLSOptions;

/** How the way to the mail server is kept from others' eyes. */
enum MailEncryption {
    NONE(StartTLSOptions.DISABLED, MailEncryption.SMTP_PORT),
    /** STARTTLS where the server offers it. */
    OPTIONAL(StartTLSOptions.OPTIONAL, MailEncryption.SMTP_PORT),
    STARTTLS(StartTLSOptions.REQUIRED, MailEncryption.SMTP_PORT),
    /** From the first byte. */
    TLS(StartTLSOptions.DISABLED, 465);

    private static final int SMTP_PORT = 25;

    private final StartTLSOptions startTls;
    private final int port;

    MailEncryption(StartTLSOptions startTls, int port) {
        this.startTls = startTls;
        this.port = port;
    }

    StartTLSOptions startTls() {
        return startTls;
    }

    /** Where a server usually listens for it. */
    int port() {
        return port;
    }
}
