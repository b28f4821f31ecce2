package cn.liuzhong.notification;

/** @param value an e-mail address, or the id of a webhook */
record Address(Channel channel, String value) {}
