package cn.liuzhong.interview;

import cn.liuzhong.interview.rules.InterviewStatus;
import java.util.UUID;

/** Which interviews are wanted; null means: not narrowed by this. */
public record InterviewFilter(String period, UUID unitId, InterviewStatus status) {}
