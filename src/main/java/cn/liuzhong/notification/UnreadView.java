package cn.liuzhong.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of his inbox an account has not marked as read. */
@Schema(name = "Unread")
public record UnreadView(@Schema(description = "1,000 stands for that many or more", examples = "3") int count) {}
