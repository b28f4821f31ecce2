package cn.liuzhong.notification;

/** A file that goes along with a message. */
public record LetterFile(String fileName, String mediaType, byte[] content) {}
