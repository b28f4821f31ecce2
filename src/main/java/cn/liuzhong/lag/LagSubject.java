package cn.liuzhong.lag;

import java.util.UUID;

/** What could lag, whether it does or not. */
public record LagSubject(UUID projectId, String title) {}
