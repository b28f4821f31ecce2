package cn.liuzhong.lag.rules;

import java.util.UUID;

public record LightSubject(UUID projectId, boolean onList, boolean suspended) {}
