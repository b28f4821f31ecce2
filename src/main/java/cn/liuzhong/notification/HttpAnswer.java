package cn.liuzhong.notification;

/** What a server answered. */
record HttpAnswer(int status, byte[] body) {}
