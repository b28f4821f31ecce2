package cn.liuzhong.lag.rules;

import java.util.UUID;

/** A project whose light is asked for. One that is neither on the list nor suspended has none: it is not supervised. */
public record LightSubject(UUID projectId, boolean onList, boolean suspended) {}
