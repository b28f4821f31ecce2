package cn.liuzhong.notification;

import java.util.UUID;

/**
 * What a unit is to be told.
 *
 * @param subjectId the letter or interview it is about
 */
public record Announcement(UUID subjectId, UUID unitId) {}
