package cn.liuzhong.burden;

import cn.liuzhong.burden.rules.RequestStatus;
import java.util.UUID;

/** Which requests are wanted; null means: not narrowed by this. */
record ManualRequestFilter(UUID unitId, RequestStatus status) {}
