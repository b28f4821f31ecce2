package cn.liuzhong.notification;

/** How a webhook wants to be told. */
public enum WebhookKind {
    /** Signed calls (Standard Webhooks) that carry CloudEvents. */
    STANDARD(Channel.WEBHOOK),
    /** A 钉钉 group robot. */
    DINGTALK(Channel.DINGTALK),
    /** A 企业微信 group robot. */
    WECOM(Channel.WECOM);

    private final Channel channel;

    WebhookKind(Channel channel) {
        this.channel = channel;
    }

    Channel channel() {
        return channel;
    }
}
